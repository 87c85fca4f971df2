package it.filiera.bench;

import it.filiera.vocabulary.Concept;
import it.filiera.vocabulary.Vocabulary;
import it.filiera.vocabulary.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Organisations that do not exist, the same ones for the same seed: invented surnames with a number, real towns, terms of the trade. */
final class FictionalFirms implements Iterable<BenchRow> {

    private static final List<String> FIRST = List.of(
            "Officine", "Meccanica", "Carpenteria", "Stamperia", "Torneria", "Fonderia", "Automazioni", "Gruppo", "Manifattura", "Elettronica",
            "Plastica", "Studio", "Laboratori", "Industrie", "Utensileria");
    private static final List<String> BEGIN = List.of(
            "Vor", "Bra", "Zan", "Tur", "Mel", "Gri", "Fos", "Cal", "Des", "Pel", "Sbra", "Lun", "Ner", "Qua", "Rom", "Sti", "Tra", "Ulp",
            "Vex", "Zor", "Dro", "Fli", "Gno", "Squa");
    private static final List<String> MIDDLE = List.of(
            "ga", "bo", "ri", "te", "lu", "ve", "sci", "mo", "na", "pi", "gli", "du", "zza", "ffe", "rro", "ppa", "nde", "sto", "lva", "cchi");
    private static final List<String> END = List.of(
            "nelli", "tti", "rini", "ssi", "ldo", "nzi", "ratti", "nero", "sio", "vani", "lupi", "retto", "gnoni", "scari", "dotti", "mini");
    private static final List<String> FORMS = List.of("", "S.p.A.", "S.r.l.", "S.n.c.");
    private static final List<String> CERTIFICATES =
            List.of("ISO 9001", "IATF 16949", "ISO 14001", "ISO 45001", "TISAX", "EN 9100", "ISO 3834");
    private static final List<String> FILLERS = List.of(
            "per il settore automotive", "for commercial vehicles", "con impianti automatici", "for European carmakers", "per conto terzi",
            "in small and medium series", "e assemblaggio di sottogruppi", "with in-house tooling", "di alta precisione", "since three generations");
    private static final List<String> EVIDENCE = List.of(
            "Visited by a trade mission during the open day", "Named among exhibitors of the fair", "Supplier of the new electric platform",
            "Invests in a second plant and hires", "Won an order from a carmaker", "Presented at the regional technology day");

    private final int count;
    private final long seed;
    private final List<Town> towns;
    private final List<Concept> concepts;
    private final List<String> categories;

    FictionalFirms(int count, long seed, List<Town> towns, Vocabulary vocabulary) {
        this.count = count;
        this.seed = seed;
        this.towns = towns;
        concepts = List.copyOf(vocabulary.concepts());
        categories = concepts.stream().map(Concept::category).filter(category -> !category.isEmpty()).distinct().toList();
    }

    /** In the order of their keys, as a database gives them. */
    @Override
    public Iterator<BenchRow> iterator() {
        return IntStream.range(0, count)
                .mapToObj(number -> new Numbered(key(name(number, random(number)), number), number))
                .sorted(Comparator.comparing(Numbered::key))
                .map(numbered -> row(numbered.number()))
                .iterator();
    }

    private record Numbered(String key, int number) {}

    private Random random(int number) {
        return new Random(seed * 31 + number);
    }

    private static String name(int number, Random random) {
        String surname = any(BEGIN, random) + any(MIDDLE, random) + (random.nextInt(3) == 0 ? any(MIDDLE, random) : "") + any(END, random);
        return (any(FIRST, random) + " " + surname + " " + number + " " + any(FORMS, random)).strip();
    }

    private static String key(String name, int number) {
        return Words.folded(name).replace(' ', '-') + "-" + number;
    }

    private BenchRow row(int number) {
        Random random = random(number);
        String name = name(number, random);
        Town town = town(random);
        List<Concept> does = Stream.generate(() -> concept(random)).limit(1 + random.nextInt(4)).distinct().toList();
        return new BenchRow(
                new UUID(random.nextLong(), random.nextLong()),
                key(name, number),
                name,
                random.nextInt(10) < 8 ? "supplier" : "buyer",
                town.name(),
                town.province(),
                town.region(),
                "IT",
                activity(does, random),
                List.of(does.getFirst().category().isEmpty() ? any(categories, random) : does.getFirst().category()),
                random.nextInt(5) == 0 ? List.of("LIST_" + random.nextInt(8)) : List.of(),
                does.stream().map(Concept::code).toList(),
                random.nextInt(3) == 0 ? List.of() : certificates(random),
                random.nextInt(4) == 0 ? 0 : 1 + (long) Math.exp(random.nextDouble() * 8),
                evidence(random));
    }

    /** Most firms are in few places and do few things, as in life. */
    private Town town(Random random) {
        return towns.get((int) (towns.size() * Math.pow(random.nextDouble(), 3)));
    }

    private Concept concept(Random random) {
        return concepts.get((int) (concepts.size() * Math.pow(random.nextDouble(), 2)));
    }

    private static String activity(List<Concept> does, Random random) {
        boolean italian = random.nextBoolean();
        List<String> parts = new ArrayList<>();
        does.forEach(concept -> parts.add(concept.label(italian ? Locale.ITALIAN : Locale.ENGLISH)));
        return String.join(", ", parts) + " " + any(FILLERS, random);
    }

    private static List<String> certificates(Random random) {
        return Stream.of(any(CERTIFICATES, random), any(CERTIFICATES, random)).distinct().toList();
    }

    private static List<String> evidence(Random random) {
        return random.nextInt(3) == 0 ? List.of(any(EVIDENCE, random) + " " + (2000 + random.nextInt(26))) : List.of();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
