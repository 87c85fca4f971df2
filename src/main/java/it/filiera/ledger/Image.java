package it.filiera.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a row as canonical JSON: columns in the table's order, instants in UTC with six decimals, the same text on every database.
 */
final class Image {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    private Image() {}

    /** The image of the given columns; columns of other tables are ignored. */
    static String of(Record row, Table<?> table, Collection<? extends Field<?>> columns) {
        ObjectNode image = JSON.createObjectNode();
        for (Field<?> column : table.fields()) {
            if (columns.contains(column)) {
                put(image, column.getName(), row.get(column));
            }
        }
        return image.toString();
    }

    /** The columns of an image with their values in the table's types. Refuses an image that names a column the table no longer has. */
    static Map<Field<?>, @Nullable Object> read(String image, Table<?> table) {
        try {
            Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : JSON.readTree(image).properties()) {
                Field<?> column = table.field(entry.getKey());
                if (column == null) {
                    throw new IllegalStateException("No column " + table.getName() + "." + entry.getKey());
                }
                values.put(column, value(entry.getValue(), column.getType()));
            }
            return values;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Image of " + table.getName() + " is damaged", e);
        }
    }

    /** As {@link #read}, by column name, without the columns that are null. */
    static Map<String, Object> named(String image, Table<?> table) {
        Map<String, Object> values = new LinkedHashMap<>();
        read(image, table).forEach((column, value) -> {
            if (value != null) {
                values.put(column.getName(), value);
            }
        });
        return values;
    }

    private static void put(ObjectNode image, String name, @Nullable Object value) {
        switch (value) {
            case null -> image.putNull(name);
            case Integer number -> image.put(name, number);
            case Long number -> image.put(name, number);
            case Double number -> image.put(name, number);
            case Boolean flag -> image.put(name, flag);
            case OffsetDateTime at -> image.put(name, INSTANT.format(at.withOffsetSameInstant(ZoneOffset.UTC)));
            case String text -> image.put(name, text);
            case UUID id -> image.put(name, id.toString());
            case LocalDate date -> image.put(name, date.toString());
            default -> throw new IllegalStateException("No image for " + value.getClass());
        }
    }

    private static @Nullable Object value(JsonNode node, Class<?> type) {
        if (node.isNull()) {
            return null;
        }
        return switch (type.getSimpleName()) {
            case "Integer" -> node.intValue();
            case "Long" -> node.longValue();
            case "Double" -> node.doubleValue();
            case "Boolean" -> node.booleanValue();
            case "OffsetDateTime" -> OffsetDateTime.parse(node.textValue());
            case "UUID" -> UUID.fromString(node.textValue());
            case "LocalDate" -> LocalDate.parse(node.textValue());
            case "String" -> node.textValue();
            default -> throw new IllegalStateException("No value of " + type);
        };
    }
}
