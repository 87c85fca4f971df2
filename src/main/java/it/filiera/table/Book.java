package it.filiera.table;

import it.filiera.message.Refused;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a workbook says about itself: its sheets, and where its parts lie. */
final class Book implements Closeable {

    /** A sheet by its name and the id of its part. */
    record Sheet(String name, String part, boolean hidden) {}

    private record Target(String type, String path) {}

    private final String name;
    private final ZipParts parts;
    private final Map<String, Target> targets = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    Book(Source.Lying source) throws IOException {
        name = source.name();
        parts = new ZipParts(source);
        try {
            readTargets();
            readBook();
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** The names of all sheets, hidden ones too. */
    List<String> names() {
        return sheets.stream().map(Sheet::name).toList();
    }

    /** The sheets that one sees, or all where none is seen. */
    List<Sheet> seen() {
        List<Sheet> seen = sheets.stream().filter(sheet -> !sheet.hidden()).toList();
        return seen.isEmpty() ? List.copyOf(sheets) : seen;
    }

    Sheet named(String sheet) {
        return sheets.stream()
                .filter(one -> one.name().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new Refused("table.no-sheet", name, sheet));
    }

    /** Whether day 0 is the first of January 1904. */
    boolean isFrom1904() {
        return from1904;
    }

    XmlPart open(Sheet sheet) throws IOException {
        return required(path(sheet));
    }

    /** A part that a workbook has once, such as {@code styles}, or not at all. */
    Optional<XmlPart> part(String type) throws IOException {
        Optional<Target> target = targets.values().stream().filter(one -> one.type().equals(type)).findFirst();
        InputStream part = parts.open(target.map(Target::path).orElse("xl/" + type + ".xml"));
        return part == null ? Optional.empty() : Optional.of(new XmlPart(name, part));
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private void readTargets() throws IOException {
        try (XmlPart part = required("xl/_rels/workbook.xml.rels")) {
            while (part.next()) {
                if (part.is("Relationship")) {
                    String target = part.attribute("Target", "").replace('\\', '/');
                    String type = part.attribute("Type", "");
                    String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    targets.put(part.attribute("Id", ""), new Target(type.substring(type.lastIndexOf('/') + 1), path));
                }
            }
        }
    }

    private void readBook() throws IOException {
        try (XmlPart part = required("xl/workbook.xml")) {
            while (part.next()) {
                if (part.is("workbookPr")) {
                    from1904 = List.of("1", "true").contains(part.attribute("date1904", "0"));
                } else if (part.is("sheet") && isTable(part.attribute("id", ""))) {
                    boolean hidden = !part.attribute("state", "visible").equals("visible");
                    sheets.add(new Sheet(part.attribute("name", ""), part.attribute("id", ""), hidden));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new Refused("table.no-sheets", name);
        }
    }

    /** A sheet may be a chart. */
    private boolean isTable(String id) {
        Target target = targets.get(id);
        return target == null || target.type().equals("worksheet");
    }

    private String path(Sheet sheet) {
        Target target = targets.get(sheet.part());
        return target == null ? sheet.name() : target.path();
    }

    private XmlPart required(String path) throws IOException {
        return new XmlPart(name, parts.required(path));
    }
}
