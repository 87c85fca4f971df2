package it.filiera.search;

import it.filiera.vocabulary.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A name as one string, to tell the name itself and its beginning from a name that only contains the words. */
final class WholeName {

    /** Words at the end of a name that say what kind of company it is: nobody types them. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "spa", "srl", "srls", "sapa", "snc", "sas", "scarl", "scpa", "scrl", "inc", "llc", "ltd", "plc", "corp", "gmbh", "ag",
            "kg", "sa", "sarl", "nv", "bv", "ab", "oy", "spol", "sro", "sl", "co", "kgaa", "se", "unipersonale");

    private WholeName() {}

    /** The name with and without its legal form; empty when there is no word in it. */
    static Set<String> of(List<Word> words) {
        if (words.isEmpty()) {
            return Set.of();
        }
        int end = words.size();
        while (end > 1 && LEGAL_FORMS.contains(words.get(end - 1).exact())) {
            end--;
        }
        return new HashSet<>(List.of(joined(words.subList(0, end)), joined(words)));
    }

    static String joined(List<Word> words) {
        return words.stream().map(Word::exact).collect(Collectors.joining(" "));
    }
}
