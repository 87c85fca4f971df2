package it.filiera.intake;

import it.filiera.directory.OrganisationDraft;
import it.filiera.directory.OrganisationField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, read by the rules of the directory.
 *
 * @param said the organisation with what the row says of it; nothing of it stands anywhere
 * @param own the fields of the organisation's own row that it says something of
 * @param placed those of its seat
 * @param sets by field the codes and tags that it adds
 * @param registrations REA numbers
 * @param page public page that it names as its source
 * @param memberships on every list that it names; its days are those of all of them
 */
record RowContents(
        OrganisationDraft said,
        List<OrganisationField> own,
        List<OrganisationField> placed,
        Map<IntakeField, List<String>> sets,
        List<String> registrations,
        @Nullable String page,
        @Nullable PersonSaid person,
        List<MembershipSaid> memberships,
        @Nullable ParticipationSaid participation) {

    /** A place on a list, public or of the house. */
    record MembershipSaid(String list, String since, String until) {}

    /** That it takes part in an initiative. */
    record ParticipationSaid(String initiative, String part, String status) {}
}
