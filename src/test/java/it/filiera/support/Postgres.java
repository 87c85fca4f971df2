package it.filiera.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import it.filiera.database.Database;
import it.filiera.database.Migrations;
import java.io.IOException;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/** A real PostgreSQL with the real migrations, gone after the test. */
public final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static Postgres start() throws IOException {
        Postgres postgres = new Postgres(EmbeddedPostgres.start());
        Migrations.run(postgres.source());
        return postgres;
    }

    public DataSource source() {
        return server.getPostgresDatabase();
    }

    public Database database() {
        return new Database(source(), SQLDialect.POSTGRES, Migrations.NEWEST);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
