package it.filiera.matching;

import java.util.Collections;

/** What the places of two firms say. */
enum Place {
    SAME_TOWN(2),
    SAME_PROVINCE(0.8),
    /** One of them is not known, or no more than the country is. */
    UNKNOWN(0),
    OTHER_TOWN(-1.5),
    OTHER_PROVINCE(-2.5),
    OTHER_COUNTRY(-3);

    private final double weight;

    Place(double weight) {
        this.weight = weight;
    }

    /** As {@link Evidence} adds it up. */
    double weight() {
        return weight;
    }

    /** Whether one firm cannot be in both, unless it has several sites. */
    boolean isOther() {
        return weight < 0;
    }

    static Place of(Prepared<?> one, Prepared<?> other) {
        if (differ(one.country(), other.country())) {
            return OTHER_COUNTRY;
        }
        if (differ(one.province(), other.province())) {
            return OTHER_PROVINCE;
        }
        boolean sameProvince = !one.province().isEmpty() && one.province().equals(other.province());
        if (one.towns().isEmpty() || other.towns().isEmpty()) {
            return sameProvince ? SAME_PROVINCE : UNKNOWN;
        }
        if (!Collections.disjoint(one.towns(), other.towns())) {
            return SAME_TOWN;
        }
        return sameProvince && isSlip(one, other) ? SAME_PROVINCE : OTHER_TOWN;
    }

    /** Only within a province: Rivoli and Tivoli are two towns. */
    private static boolean isSlip(Prepared<?> one, Prepared<?> other) {
        String mine = one.towns().getFirst();
        String yours = other.towns().getFirst();
        return Slips.between(mine, yours, 1) <= Math.min(1, Math.min(Slips.allowed(mine), Slips.allowed(yours)));
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
