package it.filiera.intake.ui.columns;

import it.filiera.intake.IntakeField;
import it.filiera.message.Message;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a mapping lacks so that its rows can become something. */
final class Missing {

    private static final List<IntakeField> NAMES_OF_PEOPLE = List.of(IntakeField.PERSON, IntakeField.FAMILY_NAME, IntakeField.GIVEN_NAME);

    private Missing() {}

    static List<Message> in(Assigned assigned) {
        Set<IntakeField> used = assigned.mapping().fields().stream().map(from -> from.field()).collect(Collectors.toSet());
        boolean people = used.stream().anyMatch(field -> field.about() == IntakeField.About.PERSON);
        return Stream.of(
                        said(used.isEmpty(), "wizard.columns.nothing"),
                        said(!used.isEmpty() && !used.contains(IntakeField.NAME) && !used.contains(IntakeField.KEY), "wizard.columns.no-name"),
                        said(people && NAMES_OF_PEOPLE.stream().noneMatch(used::contains), "wizard.columns.no-person"),
                        said(used.contains(IntakeField.LIST_SINCE) && !used.contains(IntakeField.LIST), "wizard.columns.no-list"),
                        said(used.contains(IntakeField.PART) && !used.contains(IntakeField.INITIATIVE), "wizard.columns.no-initiative"))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Message> said(boolean is, String key) {
        return is ? Stream.of(Message.of(key)) : Stream.empty();
    }
}
