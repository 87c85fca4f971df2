package it.filiera.directory.ui.merge;

import it.filiera.directory.BelongingWords;
import it.filiera.directory.MergeSide;
import it.filiera.directory.MergedField;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.Place;
import it.filiera.directory.Provenance;
import it.filiera.directory.SourcePage;
import it.filiera.message.Message;
import it.filiera.ui.Dates;
import it.filiera.ui.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the screen of a merge says, in the language of the window. */
final class MergeWords {

    private static final String MUNICIPALITY = OrganisationField.MUNICIPALITY.code();

    private final Language language;
    private final Dates dates;

    MergeWords(Language language) {
        this.language = language;
        this.dates = new Dates(language.locale());
    }

    String say(String key, Object... arguments) {
        return language.say(key, arguments);
    }

    String label(MergedField field) {
        return field == MergedField.SEAT ? say("merge.seat") : say("export.column." + field.code());
    }

    /** A status by its name, a telephone as it is dialled, all else in the words of its source. */
    String value(MergedField field, MergeSide side) {
        String stated = side.values().get(field);
        if (stated == null) {
            return say("fact.not-stated");
        }
        return switch (field) {
            case STATUS -> say("status." + stated);
            case PHONE -> Objects.requireNonNullElse(side.organisation().phoneAsDialled(), stated);
            default -> stated;
        };
    }

    String place(Organisation organisation) {
        Place seat = organisation.seat();
        String known = seat == null
                ? ""
                : Stream.of(seat.municipality(), seat.province(), seat.country()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return known.isEmpty() ? say("page.no-place") : known;
    }

    /** How much belongs to one of them, or goes over: at most so many kinds, what people ask for first. */
    String rows(Map<String, Integer> rows, int most) {
        List<Message> words = BelongingWords.of(rows);
        String said = words.stream().limit(most).map(language::say).collect(Collectors.joining(", "));
        return words.isEmpty() ? say("merge.nothing") : words.size() > most ? said + " …" : said;
    }

    /** Where a value comes from, and of when that is. */
    String provenance(Organisation organisation, MergedField field) {
        return switch (organisation.provenance(field == MergedField.SEAT ? MUNICIPALITY : field.code())) {
            case Provenance.Page(SourcePage page) -> page(page);
            case Provenance.OneOf(List<SourcePage> pages) -> say("page.one-of", pages.size());
            case Provenance.Confirmed(var fact) -> {
                String by = Objects.requireNonNullElse(fact.confirmedBy(), "?");
                yield fact.confirmedAt() == null
                        ? say("page.entered-by", by)
                        : say("page.entered-by-on", by, dates.day(fact.confirmedAt(), ZoneId.systemDefault()));
            }
            case Provenance.Unknown _ -> say("page.no-source");
        };
    }

    private String page(SourcePage page) {
        String site = Objects.requireNonNullElse(page.site(), page.url());
        return site + " · " + (page.published() == null ? say("page.no-date") : dates.asExact(page.published()));
    }
}
