package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    @ParameterizedTest
    @CsvSource({
        "2025-10-10, 2026-10-10, false",
        "2025-10-10, 2026-10-11, true",
        "2025-10, 2026-10-31, false",
        "2025-10, 2026-11-01, true",
        "2025, 2026-12-31, false",
        "2025, 2027-01-01, true"
    })
    void isOldWhenMoreThanTwelveMonthsHaveGoneBySinceTheLastDayOfItsDate(String published, LocalDate today, boolean old) {
        assertThat(Freshness.of(pages(published), today)).contains(new Freshness(published, old));
    }

    @Test
    void theNewestPageCountsHoweverExactItsDateIs() {
        List<SourcePage> pages = pages("2025-03-01", null, "2025", "2025-06");

        assertThat(Freshness.of(pages, LocalDate.of(2025, 7, 1))).map(Freshness::newest).contains("2025");
    }

    @Test
    void pagesWithoutADateSayNothing() {
        assertThat(Freshness.of(pages((String) null), LocalDate.of(2026, 1, 1))).isEmpty();
    }

    private static List<SourcePage> pages(@Nullable String... published) {
        return Arrays.stream(published).map(date -> new SourcePage(UUID.randomUUID(), "https://example.org", null, date, null)).toList();
    }
}
