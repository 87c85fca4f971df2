package it.filiera.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of {@code initiatives.csv} with those of {@code participations.csv} that name it; null where no page said it. */
record BundledInitiative(
        String key,
        String kind,
        String name,
        @Nullable String place,
        @Nullable String country,
        @Nullable String venue,
        String zone,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable String programme,
        String status,
        @Nullable String note,
        @Nullable String sourceUrl,
        @Nullable String sourceSite,
        @Nullable String sourceDate,
        List<Participant> participants) {

    /** An organisation of the same directory, by its key. */
    record Participant(long line, String initiative, String organisation, String part, String status, @Nullable String note) {}
}
