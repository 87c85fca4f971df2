package it.filiera.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a firm is called: {@code Tenneco (ex Federal-Mogul) Chivasso} is two, and so is {@code Original Suppliers (OESA)}. */
final class FirmNames {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
    private static final Pattern FORMER = Pattern.compile("(?iu)(?:^|(?<=[\\s,(-]))(?:ex|già|gia'|formerly|former|fka)[\\s-]+(.+)$");
    private static final Pattern DASH = Pattern.compile("^(\\S+)\\s+[-–—]\\s+(\\S.*)$");

    /** {@code Ardente snc di Ardente P. & C.}: partners are named behind the firm. */
    private static final Pattern PARTNERS = Pattern.compile("(?iu)^(.+?)\\s+(?:dei f\\.?lli|dei|di)\\s+(.+)$");

    private final List<Variant> variants = new ArrayList<>(3);

    private FirmNames() {}

    /** The first is its name; none of them empty but that one. */
    static List<Variant> of(String name) {
        FirmNames names = new FirmNames();
        names.read(name);
        if (names.variants.isEmpty()) {
            names.variants.add(Variant.of(Variant.Kind.MAIN, name));
        }
        return List.copyOf(names.variants);
    }

    private void read(String name) {
        Matcher brackets = BRACKETS.matcher(name);
        String main = brackets.replaceAll(" ").strip();
        addMain(withoutFormer(main.isEmpty() ? name : main));
        addFormer(main);
        brackets.reset();
        while (brackets.find()) {
            inBrackets(brackets.group(1));
        }
    }

    private void addMain(String name) {
        Matcher dash = DASH.matcher(name);
        if (dash.matches()) {
            add(Variant.Kind.MAIN, name);
            add(Variant.Kind.SHORT, dash.group(1));
            return;
        }
        Matcher partners = PARTNERS.matcher(name);
        String firm = partners.matches() && arePartners(partners.group(1), partners.group(2)) ? partners.group(1) : name;
        String normal = FirmName.normal(firm);
        String rest = withoutInitials(normal);
        add(rest.isEmpty() ? Variant.ofNormal(Variant.Kind.MAIN, normal) : Variant.of(Variant.Kind.MAIN, rest));
        if (!rest.isEmpty()) {
            add(Variant.Kind.SHORT, Variant.initials(rest));
        }
    }

    private static boolean arePartners(String firm, String partners) {
        String normal = FirmName.normal(firm);
        Set<String> words = Set.copyOf(List.of(normal.split(" ")));
        return !normal.equals(FirmName.words(firm)) && LegalForm.of(firm, "").isPresent()
                || List.of(FirmName.words(partners).split(" ")).stream().anyMatch(word -> word.length() > 3 && words.contains(word));
    }

    /** {@code R.I.V. Rettifiche Industriali Valmarca} without what its words begin with; empty where it is not so. */
    private static String withoutInitials(String normal) {
        int first = normal.indexOf(' ');
        int last = normal.lastIndexOf(' ');
        if (first < 3 && normal.length() - last < 4) {
            return "";
        }
        String behind = normal.substring(first + 1);
        if (normal.substring(0, Math.max(0, first)).equals(Variant.initials(behind))) {
            return behind;
        }
        String before = normal.substring(0, Math.max(0, last));
        return !before.isEmpty() && normal.substring(last + 1).equals(Variant.initials(before)) ? before : "";
    }

    private void inBrackets(String text) {
        if (FORMER.matcher(text).find()) {
            addFormer(text);
        } else {
            add(Variant.Kind.SHORT, text);
        }
    }

    private static String withoutFormer(String name) {
        Matcher former = FORMER.matcher(name);
        return former.find() && former.start() > 0 ? name.substring(0, former.start()) : name;
    }

    private void addFormer(String text) {
        Matcher former = FORMER.matcher(text);
        if (former.find()) {
            add(Variant.Kind.FORMER, former.group(1));
        }
    }

    private void add(Variant.Kind kind, String name) {
        add(Variant.of(kind, name));
    }

    private void add(Variant variant) {
        if (!variant.words().isEmpty()) {
            variants.add(variant);
        }
    }
}
