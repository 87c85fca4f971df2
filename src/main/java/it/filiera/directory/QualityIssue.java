package it.filiera.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What can be wrong with what is known of an organisation, as {@code quality:CODE} finds it. Missing and stale is only what is active:
 * nobody looks up the telephone number of a firm that is gone. Only what can be decided from the data itself stands here; that two
 * organisations are one is for the finder of duplicates.
 */
public enum QualityIssue {
    /** No site with a municipality. */
    NO_PLACE(Section.MISSING, QualityRules::hasNoPlace),
    NO_ACTIVITY(Section.MISSING, firm -> QualityRules.active(firm) && firm.activityEn() == null && firm.activityIt() == null),
    NO_ROLE(Section.MISSING, firm -> QualityRules.active(firm) && firm.roles().isEmpty()),
    /** Of suppliers. */
    NO_CATEGORY(Section.MISSING, firm -> QualityRules.supplies(firm) && firm.categories().isEmpty()),
    /** Of suppliers. */
    NO_CAPABILITY(Section.MISSING, firm -> QualityRules.supplies(firm) && firm.capabilities().isEmpty()),
    /** Neither telephone nor e-mail. */
    NO_CONTACT(Section.MISSING, QualityRules::hasNoContact),
    NO_WEBSITE(Section.MISSING, firm -> QualityRules.active(firm) && firm.contact().website() == null),
    /** Of suppliers with a seat in Italy. */
    NO_PARTITA_IVA(Section.MISSING, firm -> QualityRules.supplies(firm) && QualityRules.italian(firm) && firm.partitaIva() == null),
    /** Of suppliers and buyers. */
    NO_EMPLOYEES(Section.MISSING, firm -> QualityRules.trades(firm) && firm.employees() == null),

    BAD_PARTITA_IVA(Section.INVALID, QualityRules::badPartitaIva),
    BAD_CODICE_FISCALE(Section.INVALID, QualityRules::badCodiceFiscale),
    /** E-mail or PEC. */
    BAD_EMAIL(Section.INVALID, QualityRules::badEmail),
    /** No number as the seat's country dials it. */
    BAD_PHONE(Section.INVALID, QualityRules::badPhone),
    BAD_WEBSITE(Section.INVALID, firm -> firm.contact().website() != null && !OwnColumns.isWebsite(firm.contact().website())),
    /** A place in Italy whose municipality ISTAT does not know; {@link PlaceIssues} finds it. */
    UNKNOWN_MUNICIPALITY(Section.INVALID),
    /** Employees or turnover in words that give no number. */
    UNCLEAR_FIGURE(Section.INVALID, QualityRules::unclearFigure),

    /** The newest page or confirmation is older than 24 months. Asked anew each day, so that nobody need write for it to become true. */
    STALE(Section.STALE, "sourced:>24m status:active"),
    OUTDATED(Section.STALE, "sourced:>5y status:active"),

    /** A source states another value than the one that stands. */
    OTHER_VALUE(Section.CONTRADICTORY),
    /** No municipality of that name lies in that province, or a place abroad has an Italian province; {@link PlaceIssues} finds it. */
    PLACE_CONFLICT(Section.CONTRADICTORY),
    TWO_SEATS(Section.CONTRADICTORY, QualityRules::twoSeats),
    /** A page is older than the organisation. */
    FOUNDED_AFTER_SOURCE(Section.CONTRADICTORY, QualityRules::foundedAfterSource),
    /** Less than 1,000 or more than 10 million euros of turnover per head: mostly a wrong unit, or figures of different scope. */
    UNLIKELY_FIGURES(Section.CONTRADICTORY, QualityRules::unlikelyFigures),
    CLOSED_FOLLOW_UP(Section.CONTRADICTORY, "status:closed has:follow-up"),
    /** On a shortlist; public lists tell who was there, and stay as they are. */
    CLOSED_ON_LIST(Section.CONTRADICTORY, "status:closed has:shortlist"),

    /** Neither a page nor anybody who confirmed a value. */
    NO_SOURCE(Section.UNSOURCED, firm -> firm.sources().isEmpty() && firm.facts().isEmpty()),
    /** Pages, none of them with a date, and nobody who confirmed a value. */
    NO_DATE(Section.UNSOURCED, QualityRules::hasNoDate),
    /** Pages, but not a word of what they say. */
    NO_EVIDENCE(Section.UNSOURCED, QualityRules::hasNoEvidence);

    /** What kind of wrong. */
    public enum Section {
        MISSING,
        INVALID,
        STALE,
        CONTRADICTORY,
        UNSOURCED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public List<QualityIssue> issues() {
            return Arrays.stream(QualityIssue.values()).filter(issue -> issue.section == this).toList();
        }
    }

    private final Section section;
    private final Predicate<Organisation> shows;
    private final @Nullable String meaning;

    QualityIssue(Section section, Predicate<Organisation> shows, @Nullable String meaning) {
        this.section = section;
        this.shows = shows;
        this.meaning = meaning;
    }

    QualityIssue(Section section, Predicate<Organisation> shows) {
        this(section, shows, null);
    }

    QualityIssue(Section section, String meaning) {
        this(section, _ -> false, meaning);
    }

    QualityIssue(Section section) {
        this(section, _ -> false, null);
    }

    public Section section() {
        return section;
    }

    /** As a query writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QualityIssue> ofCode(String code) {
        return Arrays.stream(values()).filter(issue -> issue.code().equalsIgnoreCase(code)).findFirst();
    }

    /** The question that finds it. */
    public String query() {
        return QualityKnowledge.QUALITY.name() + ":" + code();
    }

    /** The question it stands for where the index alone cannot hold it: what depends on the day, or on other features. */
    Optional<String> meaning() {
        return Optional.ofNullable(meaning);
    }

    /** Whether the organisation alone, without gazetteer and other tables, shows it. */
    boolean shows(Organisation organisation) {
        return shows.test(organisation);
    }
}
