package it.filiera.ledger;

import static it.filiera.support.TestRows.firm;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.Database;
import it.filiera.database.H2Profile;
import it.filiera.database.Migrations;
import it.filiera.database.ProfileFolder;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An acknowledged change set has been synced to the disk, after its commit. */
class SyncTest {

    @TempDir
    Path folder;

    private final List<String> seen = new ArrayList<>();

    @Test
    void everyCommitIsFollowedByOneSyncOutsideTheTransaction() {
        try (H2Profile profile = H2Profile.open(new ProfileFolder(folder))) {
            Database watched = new Database(watch(profile.database()), SQLDialect.H2, Migrations.NEWEST);
            Ledger ledger = new Ledger(watched, Clock.systemUTC());
            seen.clear();

            ledger.write(new Intent("tester", "test"), changes -> changes.insert(firm("a")));
            ledger.write(new Intent("tester", "test"), changes -> changes.insert(firm("b")));

            assertThat(seen).containsExactly("commit", "checkpoint sync", "commit", "checkpoint sync");
        }
    }

    private DataSource watch(Database database) {
        return proxy(DataSource.class, (_, method, arguments) -> method.getName().equals("getConnection")
                ? watch(database.connection())
                : call(database, method, arguments));
    }

    private Connection watch(Connection connection) {
        return proxy(Connection.class, (_, method, arguments) -> {
            if (method.getName().equals("commit")) {
                seen.add("commit");
            }
            Object answer = call(connection, method, arguments);
            return method.getName().equals("createStatement") ? watch((Statement) answer) : answer;
        });
    }

    private Statement watch(Statement statement) {
        return proxy(Statement.class, (_, method, arguments) -> {
            if (method.getName().equals("execute")) {
                seen.add(arguments[0].toString());
            }
            return call(statement, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
