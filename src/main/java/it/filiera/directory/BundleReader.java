package it.filiera.directory;

import it.filiera.directory.CsvTable.BadCell;
import it.filiera.directory.CsvTable.Row;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a public directory: {@code organisations.csv} and {@code sources.csv}, and the two files of initiatives where it has them. An
 * organisation whose row is damaged stays out with its pages; everything else comes in.
 */
final class BundleReader {

    private static final String ORGANISATIONS = "organisations.csv";
    private static final String SOURCES = "sources.csv";
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern PROVINCE = Pattern.compile("[A-Z]{2}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_]{1,40}");
    static final Pattern PUBLISHED = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private static final List<String> ORGANISATION_COLUMNS = List.of(
            "key", "name", "legal_form", "roles", "kinds", "municipality", "province", "region", "country", "website",
            "activity", "categories", "lists", "employees", "turnover", "founded_year");
    private static final List<String> SOURCE_COLUMNS = List.of("organisation_key", "url", "site", "published", "evidence");

    private final Set<String> keys = new HashSet<>();
    private final Map<String, List<BundledSource>> sources = new HashMap<>();

    private final Set<String> provinces;

    /** {@code provinces} are the Italian ones by their two letters. */
    private BundleReader(Set<String> provinces) {
        this.provinces = provinces;
    }

    /** The directory that came with the program. */
    static Bundle bundled(Set<String> provinces) {
        return new BundleReader(provinces).read(file -> Objects.requireNonNull(
                BundleReader.class.getResourceAsStream("/data/directory/" + file), file));
    }

    /** The directory in a folder. Refuses a folder without the two files. */
    static Bundle in(Path folder, Set<String> provinces) {
        return new BundleReader(provinces).read(new Opening() {
            @Override
            public InputStream open(String file) throws IOException {
                if (!Files.isReadable(folder.resolve(file))) {
                    throw new Refused("directory.no-file", folder.resolve(file));
                }
                return Files.newInputStream(folder.resolve(file));
            }

            @Override
            public boolean has(String file) {
                return Files.exists(folder.resolve(file));
            }
        });
    }

    private interface Opening {
        InputStream open(String file) throws IOException;

        /** Directories that are older than initiatives have none. */
        default boolean has(String file) {
            return true;
        }
    }

    private Bundle read(Opening files) {
        CsvTable sourceTable = new CsvTable(SOURCES, SOURCE_COLUMNS);
        CsvTable table = new CsvTable(ORGANISATIONS, ORGANISATION_COLUMNS);
        try (Reader sourceFile = utf8(files.open(SOURCES));
                Reader file = utf8(files.open(ORGANISATIONS))) {
            for (BundledSource source : sourceTable.read(sourceFile, BundleReader::source)) {
                sources.computeIfAbsent(source.organisationKey(), key -> new ArrayList<>()).add(source);
            }
            List<BundledOrganisation> organisations = table.read(file, this::organisation);
            refuseStrays(sourceTable.refused());
            InitiativeFiles initiativeFiles = new InitiativeFiles(keys);
            List<BundledInitiative> initiatives = initiatives(files, initiativeFiles);
            List<RefusedRow> refused = Stream.of(table.refused(), sourceTable.refused(), initiativeFiles.refused())
                    .flatMap(List::stream)
                    .toList();
            return new Bundle(organisations, initiatives, refused, sourceTable.refusedKeys());
        } catch (IOException e) {
            throw new Refused(Message.of("directory.file-damaged", ORGANISATIONS, String.valueOf(e.getMessage())), e);
        }
    }

    private static List<BundledInitiative> initiatives(Opening files, InitiativeFiles reading) throws IOException {
        if (!files.has(InitiativeFiles.INITIATIVES)) {
            return List.of();
        }
        try (Reader initiatives = utf8(files.open(InitiativeFiles.INITIATIVES));
                Reader participations = utf8(files.open(InitiativeFiles.PARTICIPATIONS))) {
            return reading.read(initiatives, participations);
        }
    }

    /** Pages of nobody: their organisation is not in the file, or its row was refused. */
    private void refuseStrays(List<RefusedRow> refused) {
        sources.values().stream()
                .flatMap(List::stream)
                .filter(source -> !keys.contains(source.organisationKey()))
                .sorted(Comparator.comparing(BundledSource::line))
                .forEach(source -> refused.add(new RefusedRow(
                        SOURCES, source.line(), "organisation_key", source.organisationKey(), Message.of("directory.unknown-organisation"))));
    }

    private static Reader utf8(InputStream file) {
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }

    private BundledOrganisation organisation(Row row) {
        String key = key(row);
        String name = row.required("name", 300);
        BundledOrganisation organisation = new BundledOrganisation(
                key,
                name,
                row.text("legal_form", 60),
                roles(row),
                row.text("kinds", 20),
                row.text("municipality", 120),
                province(row),
                row.text("region", 80),
                country(row),
                row.text("website", 300),
                row.text("activity", 4000),
                codes(row, "categories"),
                codes(row, "lists"),
                figure(row.text("employees", 200), Figures::employees),
                figure(row.text("turnover", 200), Figures::turnover),
                founded(row),
                sources.getOrDefault(key, List.of()));
        if (!keys.add(key)) {
            throw new BadCell("key", key, Message.of("directory.key-twice"));
        }
        return organisation;
    }

    static String key(Row row) {
        String key = row.required("key", 120);
        if (!KEY.matcher(key).matches()) {
            throw new BadCell("key", key, Message.of("directory.bad-key"));
        }
        return key;
    }

    static @Nullable String country(Row row) {
        return matching(row, "country", COUNTRY);
    }

    private static BundledSource source(Row row) {
        return new BundledSource(
                row.line(),
                row.required("organisation_key", 120),
                row.required("url", 1000),
                row.text("site", 300),
                matching(row, "published", PUBLISHED),
                row.text("evidence", 2000));
    }

    private static List<String> roles(Row row) {
        List<String> roles = row.parts("roles");
        if (roles.isEmpty()) {
            throw new BadCell("roles", "", Message.of("directory.missing"));
        }
        for (String role : roles) {
            if (!Role.CODES.contains(role)) {
                throw new BadCell("roles", role, Message.of("directory.unknown-role", String.join(", ", Role.CODES)));
            }
        }
        return roles.stream().distinct().toList();
    }

    private static List<String> codes(Row row, String column) {
        for (String code : row.parts(column)) {
            if (!CODE.matcher(code).matches()) {
                throw new BadCell(column, code, Message.of("directory.bad-code"));
            }
        }
        return row.parts(column).stream().distinct().toList();
    }

    private static @Nullable Figure figure(@Nullable String words, Function<String, Figure> reading) {
        return words == null ? null : reading.apply(words);
    }

    private @Nullable String province(Row row) {
        String province = matching(row, "province", PROVINCE);
        if (province != null && "IT".equals(row.text("country", 2)) && !provinces.contains(province)) {
            throw new BadCell("province", province, Message.of("directory.unknown-province"));
        }
        return province;
    }

    private static @Nullable Integer founded(Row row) {
        String year = matching(row, "founded_year", Pattern.compile("[12]\\d{3}"));
        return year == null ? null : Integer.valueOf(year);
    }

    static @Nullable String matching(Row row, String column, Pattern pattern) {
        String text = row.text(column, 40);
        if (text != null && !pattern.matcher(text).matches()) {
            throw new BadCell(column, text, Message.of("directory.bad-value"));
        }
        return text;
    }
}
