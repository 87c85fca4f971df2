package it.filiera.intake;

import it.filiera.matching.Slips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The codes of one field, by code and by what they are called in either language. */
final class Codes {

    private final Map<String, String> byWords = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    /** A code is also found by these names. */
    void add(String code, Stream<String> names) {
        byWords.put(Folded.of(code), code);
        shown.put(code, code);
        names.filter(name -> !name.isBlank()).forEach(name -> byWords.putIfAbsent(Folded.of(name), code));
    }

    boolean isEmpty() {
        return byWords.isEmpty();
    }

    /** The code; null where nothing is called so. */
    @Nullable String code(String text) {
        return byWords.get(Folded.of(text));
    }

    /** Whether it is written as the code already. */
    boolean isCode(String text) {
        return shown.containsKey(text);
    }

    /** What a text of several says: the codes that are known, in its order, and the first part that is not. */
    record Several(List<String> codes, Optional<String> unknown) {}

    /** A label may hold commas and slashes itself, so the wider separators come first. */
    Several several(String text) {
        String whole = code(text);
        if (whole != null) {
            return new Several(List.of(whole), Optional.empty());
        }
        Set<String> codes = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String part : text.split("[;|\\n]")) {
            add(part.strip(), codes, unknown);
        }
        return new Several(List.copyOf(codes), unknown.stream().findFirst());
    }

    private void add(String part, Set<String> codes, List<String> unknown) {
        String whole = code(part);
        if (whole != null) {
            codes.add(whole);
            return;
        }
        for (String piece : part.split("[,/]")) {
            String bare = piece.strip();
            String code = code(bare);
            if (code != null) {
                codes.add(code);
            } else if (!bare.isEmpty()) {
                unknown.add(bare);
            }
        }
    }

    /** Codes called nearly so, the nearest first. */
    Stream<String> near(String text) {
        String folded = Folded.of(text);
        int most = folded.length() < 5 ? 1 : folded.length() < 9 ? 2 : 3;
        return byWords.entrySet().stream()
                .filter(entry -> Slips.between(folded, entry.getKey(), most) <= most)
                .sorted(Comparator.comparingInt((Map.Entry<String, String> entry) -> Slips.between(folded, entry.getKey(), most))
                        .thenComparing(Map.Entry::getValue))
                .map(Map.Entry::getValue)
                .distinct();
    }
}
