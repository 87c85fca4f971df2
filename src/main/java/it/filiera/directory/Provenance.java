package it.filiera.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a value comes from. A page is named only when it is proven for this very value. */
public sealed interface Provenance {

    /** This page says it. */
    record Page(SourcePage page) implements Provenance {}

    /** One of these pages says it; nobody has looked which. */
    record OneOf(List<SourcePage> pages) implements Provenance {}

    /** Somebody here confirmed or entered it. */
    record Confirmed(Fact fact) implements Provenance {}

    /** Nothing is known. */
    record Unknown() implements Provenance {}

    /** The provenance of a field, from what is known of the value itself and of the organisation's pages. */
    static Provenance of(@Nullable Fact fact, List<SourcePage> pages) {
        if (fact != null && fact.source() != null) {
            return new Page(page(fact.source(), pages));
        }
        if (fact != null) {
            return new Confirmed(fact);
        }
        return switch (pages.size()) {
            case 0 -> new Unknown();
            case 1 -> new Page(pages.getFirst());
            default -> new OneOf(pages);
        };
    }

    private static SourcePage page(UUID id, List<SourcePage> pages) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst().orElseThrow();
    }
}
