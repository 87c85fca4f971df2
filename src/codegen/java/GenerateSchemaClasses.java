import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Build step: runs the real migrations on a new H2 database in memory and writes jOOQ's classes for the tables found there. Does
 * nothing when the migrations are those of the last run.
 */
final class GenerateSchemaClasses {

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path stamp = target.resolve("migrations.txt");
        String wanted = textOf(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        String url = "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        Flyway.configure().dataSource(url, "sa", "").locations("filesystem:" + migrations).load().migrate();
        GenerationTool.generate(configuration(url, target));
        Files.writeString(stamp, wanted);
    }

    private static String textOf(Path migrations) throws IOException {
        try (Stream<Path> files = Files.list(migrations)) {
            return files.sorted().map(GenerateSchemaClasses::read).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return file.getFileName() + "\n" + Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Configuration configuration(String url, Path target) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(url).withUser("sa").withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.h2.H2Database")
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history"))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withFluentSetters(true)
                                .withGlobalObjectReferences(true)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withImplicitJoinPathsManyToMany(false))
                        .withTarget(new Target().withPackageName("it.filiera.database.schema").withDirectory(target.toString())));
    }
}
