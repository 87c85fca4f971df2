package it.filiera.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One JSON object on one line: members in the order given, absent values null, instants ISO-8601 with offset. */
final class JsonLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Adds a member: a text, number, boolean, date, instant, id, list, map, or another object. */
    JsonLine with(String name, @Nullable Object value) {
        members.put(name, plain(value));
        return this;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case OffsetDateTime at -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
            case LocalDate date -> date.toString();
            case UUID id -> id.toString();
            case JsonLine inner -> inner.members;
            case List<?> list -> list.stream().map(JsonLine::plain).toList();
            default -> value;
        };
    }

    @Override
    public String toString() {
        try {
            return JSON.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
