package it.filiera.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A mapping by headings instead of positions, as files and the database keep it:
 * {@code {"name": "Fair", "fields": [{"field": "name", "columns": ["Ragione sociale"], "constant": ""}]}}.
 *
 * @param name what people call it; empty where a file has none
 */
public record MappingText(String name, List<Line> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LARGEST = 1_000_000;

    /** A field with the headings of its columns. */
    public record Line(IntakeField field, List<String> columns, String constant) {

        public Line {
            columns = List.copyOf(columns);
        }
    }

    public MappingText {
        fields = List.copyOf(fields);
    }

    /** The mapping of a table by its headings. */
    static MappingText of(String name, Mapping mapping, Table table) {
        return new MappingText(
                name,
                mapping.fields().stream()
                        .map(from -> new Line(from.field(), from.columns().stream().map(table.columns()::get).toList(), from.constant()))
                        .toList());
    }

    /** Reads it. Refuses what is no such text, an unknown field, and a field that comes twice. */
    public static MappingText parse(String json) {
        JsonNode root = read(json);
        JsonNode fields = root.path("fields");
        if (!root.isObject() || !fields.isArray() || fields.isEmpty()) {
            throw new Refused("intake.mapping-shape");
        }
        List<Line> lines = new ArrayList<>();
        Set<IntakeField> once = EnumSet.noneOf(IntakeField.class);
        for (JsonNode field : fields) {
            Line line = line(field);
            if (!once.add(line.field())) {
                throw new Refused("field.twice", line.field().code());
            }
            lines.add(line);
        }
        return new MappingText(root.path("name").asText("").strip(), lines);
    }

    /** Reads it from a file. Refuses one that is not there, cannot be read, or is too long to be a mapping. */
    public static MappingText read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw new Refused("intake.mapping-missing", file);
            }
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new Refused(Message.of("intake.mapping-missing", file), e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new Refused(Message.of("intake.mapping-json", line), e);
        }
    }

    private static Line line(JsonNode node) {
        IntakeField field = IntakeField.named(node.path("field").asText(""));
        List<String> columns = new ArrayList<>();
        node.path("columns").forEach(column -> columns.add(column.asText("")));
        String constant = node.path("constant").asText("");
        if (columns.isEmpty() && constant.isBlank()) {
            throw new Refused("intake.mapping-nothing", field.code());
        }
        return new Line(field, columns, constant);
    }

    /** The headings that it needs, each once. */
    Set<String> headings() {
        Set<String> headings = new LinkedHashSet<>();
        fields.forEach(line -> headings.addAll(line.columns()));
        return headings;
    }

    /** The same for the columns of a table; case, accents and signs of headings do not matter. Refuses a heading that it does not have. */
    public Mapping on(Table table) {
        return new Mapping(fields.stream()
                .map(line -> new FieldFrom(
                        line.field(), line.columns().stream().map(heading -> column(heading, table)).toList(), line.constant()))
                .toList());
    }

    /** Whether the table has all headings that it needs. */
    boolean fits(Table table) {
        return headings().stream().allMatch(heading -> position(heading, table) >= 0);
    }

    private static int column(String heading, Table table) {
        int position = position(heading, table);
        if (position < 0) {
            throw new Refused("intake.mapping-heading", heading, String.join(", ", table.columns().stream().limit(30).toList()));
        }
        return position;
    }

    private static int position(String heading, Table table) {
        int exact = table.columns().indexOf(heading);
        if (exact >= 0) {
            return exact;
        }
        String tight = Folded.tight(FieldMark.bare(heading));
        for (int i = 0; i < table.columns().size(); i++) {
            if (!tight.isEmpty() && Folded.tight(FieldMark.bare(table.columns().get(i))).equals(tight)) {
                return i;
            }
        }
        return -1;
    }

    /** All headings of a table as the database keeps them. */
    static String headings(Table table) {
        ArrayNode headings = JSON.createArrayNode();
        table.columns().forEach(headings::add);
        return headings.toString();
    }

    /** As {@link #headings(Table)} wrote them. */
    static List<String> headings(String json) {
        List<String> headings = new ArrayList<>();
        read(json).forEach(heading -> headings.add(heading.asText()));
        return headings;
    }

    /** As a file holds it. */
    public String json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("name", name);
        root.set("fields", fieldsNode());
        return root.toPrettyString() + "\n";
    }

    private ArrayNode fieldsNode() {
        ArrayNode lines = JSON.createArrayNode();
        for (Line line : fields) {
            ObjectNode node = lines.addObject();
            node.put("field", line.field().code());
            ArrayNode columns = node.putArray("columns");
            line.columns().forEach(columns::add);
            node.put("constant", line.constant());
        }
        return lines;
    }
}
