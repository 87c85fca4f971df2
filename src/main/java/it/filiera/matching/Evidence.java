package it.filiera.matching;

import it.filiera.message.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two firms have in common and in what they differ. Each piece weighs what it adds to the logarithm of the odds that they are one;
 * the weights were chosen by hand, see docs/data.md for how well they do.
 */
final class Evidence {

    private static final double BEFORE_ANY = -3;
    private static final double NAME = 5;
    private static final double IDENTIFIER = 9;
    private static final double OTHER_IDENTIFIER = -5;
    private static final double DOMAIN = 5;
    private static final double MAIL_DOMAIN = 3;
    private static final double PHONE = 4;
    private static final double OTHER_FORM = -1;
    private static final double WITHOUT_TELLING = -2.5;

    /** Another place, where the names say why. */
    private static final double EXPLAINED = -1;

    private final Prepared<?> one;
    private final Prepared<?> other;
    private final NameMatch name;
    private final Place place;

    private final boolean samePartitaIva;
    private final boolean sameCodiceFiscale;
    private final boolean sameKey;
    private final boolean crossed;
    private final boolean sameDomain;
    private final boolean sameMailDomain;
    private final boolean samePhone;

    Evidence(Prepared<?> one, Prepared<?> other, NameMatch name) {
        this.one = one;
        this.other = other;
        this.name = name;
        this.place = Place.of(one, other);
        this.samePartitaIva = same(one.partitaIva(), other.partitaIva());
        this.sameCodiceFiscale = same(one.codiceFiscale(), other.codiceFiscale());
        this.sameKey = same(one.key(), other.key());
        this.crossed = isCrossed();
        this.sameDomain = same(one.domain(), other.domain());
        this.sameMailDomain = !sameDomain && isMailDomain();
        this.samePhone = same(one.phone(), other.phone());
    }

    /**
     * Whether names could make two firms one, all other things being as they are. Spares comparing the names of most pairs: where another
     * Partita IVA and another town speak against it, the best of names does not outweigh them.
     */
    static boolean canBeOne(Prepared<?> one, Prepared<?> other, double threshold) {
        Evidence best = new Evidence(one, other, NameMatch.BEST);
        return best.verdict(threshold) != Verdict.NEW
                || (best.place.weight() < EXPLAINED && new Evidence(one, other, NameMatch.BEST_WITH_TOWN).verdict(threshold) != Verdict.NEW)
                || isSameName(one, other);
    }

    /** Whether no likeness of names, short of the same name, makes one of two firms with different Partita IVA and nothing else in common. */
    static boolean needsMoreThanLikeNames(double threshold) {
        return chance(BEFORE_ANY + NAME + Place.SAME_TOWN.weight() + OTHER_IDENTIFIER) < threshold;
    }

    private static double chance(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    private static boolean isSameName(Prepared<?> one, Prepared<?> other) {
        for (Variant mine : one.names()) {
            for (Variant yours : other.names()) {
                if (mine.isSame(yours)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean same(String mine, String yours) {
        return !mine.isEmpty() && mine.equals(yours);
    }

    private static boolean differ(String mine, String yours) {
        return !mine.isEmpty() && !yours.isEmpty() && !mine.equals(yours);
    }

    /** A list that has one column for both. */
    private boolean isCrossed() {
        return !samePartitaIva
                && !sameCodiceFiscale
                && (same(one.partitaIva(), other.codiceFiscale()) || same(one.codiceFiscale(), other.partitaIva()));
    }

    private boolean isMailDomain() {
        return same(one.mailDomain(), other.mailDomain()) || same(one.mailDomain(), other.domain()) || same(one.domain(), other.mailDomain());
    }

    private boolean otherPartitaIva() {
        return differ(one.partitaIva(), other.partitaIva());
    }

    private boolean otherCodiceFiscale() {
        return differ(one.codiceFiscale(), other.codiceFiscale());
    }

    private boolean otherForm() {
        return differ(one.legalForm(), other.legalForm());
    }

    /** A row that knows a firm by its key alone contradicts no name. */
    private boolean isNamedOtherwise() {
        return name.score() < NameLikeness.ALIKE && !one.firm().name().isBlank() && !other.firm().name().isBlank();
    }

    private int identifiers() {
        return (samePartitaIva ? 1 : 0) + (sameCodiceFiscale || crossed ? 1 : 0) + (sameKey ? 1 : 0);
    }

    /** The key and the numbers that both have, whichever column holds them, and the web domain where it makes them one. */
    Set<String> shared(Verdict verdict) {
        Set<String> shared = new HashSet<>();
        if (identifiers() > 0) {
            shared.addAll(List.of(one.key(), one.partitaIva(), one.codiceFiscale()));
            shared.retainAll(List.of(other.key(), other.partitaIva(), other.codiceFiscale()));
            shared.remove("");
        }
        if (sameDomain && verdict == Verdict.SAME) {
            shared.add(one.domain());
        }
        return shared;
    }

    private boolean contradictsIdentifier() {
        return otherPartitaIva() || otherCodiceFiscale();
    }

    private boolean sameName() {
        return name.kind() == NameMatch.Kind.SAME;
    }

    /** The rules that fix a verdict; where none does, the score decides from the threshold on. */
    Verdict verdict(double threshold) {
        if (identifiers() > 0) {
            return contradictsIdentifier() || (isNamedOtherwise() && identifiers() < 2) ? Verdict.MAYBE : Verdict.SAME;
        }
        boolean sure = !contradictsIdentifier() && !otherForm() && !place.isOther();
        if (sameDomain) {
            return sure && !isNamedOtherwise() ? Verdict.SAME : Verdict.MAYBE;
        }
        if (sameName() && place == Place.SAME_TOWN) {
            return sure ? Verdict.SAME : Verdict.MAYBE;
        }
        boolean another = otherPartitaIva() && place.isOther();
        return (sameName() && !another) || score() >= threshold ? Verdict.MAYBE : Verdict.NEW;
    }

    /** 0 to 1. */
    double score() {
        double odds = BEFORE_ANY + nameWeight() + placeWeight();
        odds += IDENTIFIER * identifiers();
        odds += otherPartitaIva() ? OTHER_IDENTIFIER : 0;
        odds += otherCodiceFiscale() && !sameCodiceFiscale ? OTHER_IDENTIFIER : 0;
        odds += sameDomain ? DOMAIN : sameMailDomain ? MAIL_DOMAIN : 0;
        odds += samePhone ? PHONE : 0;
        odds += otherForm() ? OTHER_FORM : 0;
        return chance(odds);
    }

    private double nameWeight() {
        return NAME * (2 * name.score() - 1) + (1 - name.telling()) * WITHOUT_TELLING * name.score();
    }

    /** A firm that has its town in its name beside a like one elsewhere is its plant there, or its like. */
    private double placeWeight() {
        boolean explained = name.kind() == NameMatch.Kind.WITH_TOWN || name.kind() == NameMatch.Kind.FORMER;
        return explained && place.isOther() ? EXPLAINED : place.weight();
    }

    /** In words. */
    List<Message> reasons() {
        List<Message> reasons = new ArrayList<>();
        addFor(reasons);
        addAgainst(reasons);
        return reasons;
    }

    private void addFor(List<Message> reasons) {
        add(reasons, sameKey, "matching.same-key", one.key());
        add(reasons, samePartitaIva, "matching.same-partita-iva", one.partitaIva());
        add(reasons, sameCodiceFiscale, "matching.same-codice-fiscale", one.codiceFiscale());
        add(reasons, crossed, "matching.crossed-identifiers");
        add(reasons, sameDomain, "matching.same-domain", one.domain());
        add(reasons, sameMailDomain, "matching.same-mail-domain", one.mailDomain().isEmpty() ? one.domain() : one.mailDomain());
        add(reasons, samePhone, "matching.same-phone", one.phone());
        addName(reasons);
        add(reasons, place == Place.SAME_TOWN, "matching.same-town", text(one.firm().municipality()));
        add(reasons, place == Place.SAME_PROVINCE, "matching.same-province", one.province());
    }

    private void addName(List<Message> reasons) {
        switch (name.kind()) {
            case SAME -> reasons.add(Message.of("matching.same-name"));
            case WITH_TOWN -> reasons.add(Message.of("matching.name-with-town"));
            case SHORT -> reasons.add(Message.of("matching.short-name"));
            case FORMER -> reasons.add(Message.of("matching.former-name"));
            case LIKE -> reasons.add(Message.of("matching.like-name"));
            case OTHER -> {}
        }
    }

    private void addAgainst(List<Message> reasons) {
        add(reasons, isNamedOtherwise(), "matching.other-name");
        add(reasons, otherPartitaIva(), "matching.other-partita-iva");
        add(reasons, otherCodiceFiscale(), "matching.other-codice-fiscale");
        add(reasons, otherForm(), "matching.other-legal-form", one.legalForm(), other.legalForm());
        switch (place) {
            case OTHER_TOWN -> reasons.add(Message.of("matching.other-town", text(one.firm().municipality()), text(other.firm().municipality())));
            case OTHER_PROVINCE -> reasons.add(Message.of("matching.other-province", one.province(), other.province()));
            case OTHER_COUNTRY -> reasons.add(Message.of("matching.other-country", one.country(), other.country()));
            case UNKNOWN -> add(reasons, identifiers() == 0 && !sameDomain, "matching.unknown-town");
            case SAME_TOWN, SAME_PROVINCE -> {}
        }
    }

    private static void add(List<Message> reasons, boolean holds, String key, Object... arguments) {
        if (holds) {
            reasons.add(Message.of(key, arguments));
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
