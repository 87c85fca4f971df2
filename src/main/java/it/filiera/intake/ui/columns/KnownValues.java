package it.filiera.intake.ui.columns;

import it.filiera.directory.Choice;
import it.filiera.directory.OrganisationField;
import it.filiera.initiative.Coded;
import it.filiera.initiative.Initiative;
import it.filiera.initiative.ParticipationPart;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.intake.IntakeField;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Map;

/** Codes that a value for all rows can be chosen from. */
final class KnownValues {

    private KnownValues() {}

    /** Reads the database: for the background. */
    static Map<IntakeField, List<String>> of(Workspace workspace) {
        return Map.of(
                IntakeField.LIST, codes(workspace, OrganisationField.LISTS),
                IntakeField.ROLES, codes(workspace, OrganisationField.ROLES),
                IntakeField.CATEGORIES, codes(workspace, OrganisationField.CATEGORIES),
                IntakeField.TAGS, codes(workspace, OrganisationField.TAGS),
                IntakeField.STATUS, codes(workspace, OrganisationField.STATUS),
                IntakeField.INITIATIVE, workspace.initiatives().all().stream().map(Initiative::key).toList(),
                IntakeField.PART, Coded.codes(ParticipationPart.class),
                IntakeField.PARTICIPATION_STATUS, Coded.codes(ParticipationStatus.class),
                IntakeField.COUNTRY, List.of("IT"));
    }

    private static List<String> codes(Workspace workspace, OrganisationField field) {
        return workspace.choices().of(field).stream().map(Choice::code).toList();
    }
}
