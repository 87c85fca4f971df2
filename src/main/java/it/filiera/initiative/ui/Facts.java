package it.filiera.initiative.ui;

import it.filiera.directory.SourceGiven;
import it.filiera.initiative.Initiative;
import it.filiera.initiative.InitiativeField;
import it.filiera.ui.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of an initiative: as they are shown, and as they are typed. */
final class Facts {

    /** In the order of the page; site and date of the page belong to the page. */
    static final List<InitiativeField> SHOWN = List.of(
            InitiativeField.NAME,
            InitiativeField.KIND,
            InitiativeField.STATUS,
            InitiativeField.STARTS,
            InitiativeField.ENDS,
            InitiativeField.PLACE,
            InitiativeField.COUNTRY,
            InitiativeField.ZONE,
            InitiativeField.VENUE,
            InitiativeField.PROGRAMME,
            InitiativeField.NOTE,
            InitiativeField.SOURCE);

    private Facts() {}

    /** In words of the window's language; empty when nobody said it. */
    static String shown(Initiative initiative, InitiativeField field, InitiativeWords words, Locale locale) {
        return switch (field) {
            case KIND -> words.of(initiative.kind());
            case STATUS -> words.of(initiative.status());
            case STARTS -> day(initiative.starts(), locale);
            case ENDS -> day(initiative.ends(), locale);
            case COUNTRY -> initiative.country() == null ? "" : words.country(initiative.country());
            case SOURCE -> source(initiative.source(), locale);
            default -> typed(initiative, field);
        };
    }

    private static String day(@Nullable LocalDate day, Locale locale) {
        return day == null ? "" : new Dates(locale).day(day);
    }

    /** The site and how new the page is; its address where nobody said more. */
    private static String source(SourceGiven.@Nullable Page page, Locale locale) {
        if (page == null) {
            return "";
        }
        String site = Objects.requireNonNullElse(page.site(), page.url());
        return page.published() == null ? site : site + " · " + new Dates(locale).asExact(page.published());
    }

    /** As somebody would type it. */
    static String typed(Initiative initiative, InitiativeField field) {
        SourceGiven.Page page = initiative.source();
        return switch (field) {
            case NAME -> initiative.name();
            case KIND -> initiative.kind().code();
            case STATUS -> initiative.status().code();
            case STARTS -> initiative.starts() == null ? "" : initiative.starts().toString();
            case ENDS -> initiative.ends() == null ? "" : initiative.ends().toString();
            case ZONE -> initiative.zone().getId();
            case PLACE -> Objects.requireNonNullElse(initiative.place(), "");
            case COUNTRY -> Objects.requireNonNullElse(initiative.country(), "");
            case VENUE -> Objects.requireNonNullElse(initiative.venue(), "");
            case PROGRAMME -> Objects.requireNonNullElse(initiative.programme(), "");
            case NOTE -> Objects.requireNonNullElse(initiative.note(), "");
            case SOURCE -> page == null ? "" : page.url();
            case SOURCE_SITE -> page == null ? "" : Objects.requireNonNullElse(page.site(), "");
            case SOURCE_DATE -> page == null ? "" : Objects.requireNonNullElse(page.published(), "");
        };
    }
}
