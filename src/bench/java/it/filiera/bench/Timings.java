package it.filiera.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** How long each of many calls took. */
record Timings(long[] nanos) {

    /** Calls once for each input in each round; the rounds before the measured ones only warm up. */
    static <T> Timings of(List<T> inputs, int warmUp, int rounds, Consumer<T> call) {
        for (int round = 0; round < warmUp; round++) {
            inputs.forEach(call);
        }
        long[] nanos = new long[rounds * inputs.size()];
        int at = 0;
        for (int round = 0; round < rounds; round++) {
            for (T input : inputs) {
                long start = System.nanoTime();
                call.accept(input);
                nanos[at++] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        return new Timings(nanos);
    }

    private double millis(double share) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / 1e6;
    }

    /** Three cells of a Markdown table: p50, p95 and p99 in milliseconds. */
    String cells() {
        return String.format(Locale.ROOT, "%.2f | %.2f | %.2f", millis(0.50), millis(0.95), millis(0.99));
    }
}
