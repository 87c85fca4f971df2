package it.filiera.database;

import java.util.Locale;
import java.util.Set;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/**
 * Lets only questions reach the database. Looks at the finished SQL, so that generated statements, plain SQL, batches and
 * {@code returning} clauses are all caught.
 */
final class ReadsOnly implements ExecuteListener {

    private static final long serialVersionUID = 1L;
    private static final Set<String> QUESTIONS = Set.of("select", "with", "values", "explain");

    /** A question that locks rows, and H2's way to write within a select. */
    private static final Set<String> WRITES_INSIDE = Set.of(" for update", " final table ", " old table ", " new table ");

    @Override
    public void prepareStart(ExecuteContext context) {
        for (String sql : context.batchSQL()) {
            if (!isQuestion(sql)) {
                throw new IllegalStateException("Only the ledger writes. Refused: " + sql);
            }
        }
    }

    static boolean isQuestion(String sql) {
        String bare = sql.replaceFirst("^[\\s(]+", "").toLowerCase(Locale.ROOT);
        return QUESTIONS.stream().anyMatch(word -> bare.startsWith(word + " ") || bare.startsWith(word + "\n"))
                && WRITES_INSIDE.stream().noneMatch(bare::contains);
    }
}
