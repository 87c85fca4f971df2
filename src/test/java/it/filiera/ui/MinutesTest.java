package it.filiera.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private Instant at = Instant.parse("2026-11-23T22:59:40Z");

    @Test
    void aMinuteLastsUntilItIsOverAndMidnightIsThatOfTheZone() {
        Clock clock = new Clock() {

            @Override
            public ZoneId getZone() {
                return ROME;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return at;
            }
        };
        List<ZonedDateTime> seen = new ArrayList<>();
        try (Minutes minutes = new Minutes(clock, Tasks.atOnce(failure -> {
            throw new AssertionError(failure);
        }))) {
            minutes.now().subscribe(now -> { seen.add(now); });
            at = at.plusSeconds(10);
            minutes.look();
            at = at.plusSeconds(10);
            minutes.look();
        }

        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst()).isEqualTo("2026-11-23T23:59+01:00[Europe/Rome]");
        assertThat(seen.getLast()).isEqualTo("2026-11-24T00:00+01:00[Europe/Rome]");
    }
}
