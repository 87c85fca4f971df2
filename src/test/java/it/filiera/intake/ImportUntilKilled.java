package it.filiera.intake;

import it.filiera.database.Database;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.Ledger;
import it.filiera.support.Profile;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * A process that imports thousands of rows, brings what it has written of them to the disk in the middle of its transaction, says how many
 * organisations it sees then, and waits to be killed.
 */
final class ImportUntilKilled {

    private static final int ROWS = 1_200;

    private final Database real;
    private final int batches;
    private int done;

    private ImportUntilKilled(Database real, int batches) {
        this.real = real;
        this.batches = batches;
    }

    /** Arguments: profile folder; before which batch it waits, 0 for the commit. */
    public static void main(String[] arguments) {
        try (Profile profile = new Profile(Path.of(arguments[0]))) {
            ImportUntilKilled killed = new ImportUntilKilled(profile.database, Integer.parseInt(arguments[1]));
            Database watched = new Database(
                    watched(DataSource.class, null, (method, _) -> method.getName().equals("getConnection") ? killed.connection() : null),
                    SQLDialect.H2,
                    profile.database.schemaVersion());
            Clock clock = Clock.fixed(Profile.NOW, ZoneOffset.UTC);
            Municipalities municipalities = Municipalities.load();
            Intake intake = new Intake(profile.database, new Ledger(watched, clock), () -> municipalities, clock);
            Checks checks = new Import(profile).check(table());
            intake.write(
                    Import.source("contatti.csv", ""), checks, new Import(profile).match(checks), Import.USUAL, "anna", Progress.UNWATCHED);
        }
    }

    private static String table() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> "Esempio %d;esempio-%d.example;Torino".formatted(i, i))
                .collect(Collectors.joining("\n", "name;website;municipality\n", "\n"));
    }

    private interface Calls {

        /** What a call gives; null for whatever the real one gives. */
        @Nullable Object answer(Method method, Object[] arguments) throws SQLException;
    }

    private static <T> T watched(Class<T> type, @Nullable Object target, Calls calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
            @Nullable Object answer = calls.answer(method, arguments);
            try {
                return answer == null ? method.invoke(target, arguments) : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private Connection connection() throws SQLException {
        Connection connection = real.connection();
        return watched(Connection.class, connection, (method, arguments) -> switch (method.getName()) {
            case "prepareStatement" -> arguments.length == 1 ? statement(connection, connection.prepareStatement((String) arguments[0])) : null;
            case "commit" -> batches == 0 ? waits(connection) : null;
            default -> null;
        });
    }

    private PreparedStatement statement(Connection connection, PreparedStatement statement) {
        return watched(PreparedStatement.class, statement, (method, _) -> {
            boolean reached = method.getName().equals("executeBatch") && ++done == batches;
            return reached ? waits(connection) : null;
        });
    }

    private Object waits(Connection writing) throws SQLException {
        try (Connection other = real.connection();
                Statement checkpoint = other.createStatement();
                Statement question = writing.createStatement();
                ResultSet count = question.executeQuery("select count(*) from organisation")) {
            checkpoint.execute("checkpoint sync");
            count.next();
            new PrintWriter(System.out, true, StandardCharsets.UTF_8).println(count.getInt(1));
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return this;
    }
}
