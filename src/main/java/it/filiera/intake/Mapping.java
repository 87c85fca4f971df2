package it.filiera.intake;

import java.util.List;

/** Which columns hold which fields; each field once, a column in as many fields as one likes. Columns in none are left out. */
public record Mapping(List<FieldFrom> fields) {

    public Mapping {
        fields = List.copyOf(fields);
    }
}
