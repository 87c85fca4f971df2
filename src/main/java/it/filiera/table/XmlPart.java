package it.filiera.table;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part of a workbook, element by element; namespaces do not matter. It is UTF-8, as every program writes it. */
final class XmlPart implements Closeable {

    private static final XMLInputFactory FACTORY = factory();
    private static final Set<Integer> TEXT = Set.of(XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE);
    private static final int DEEPEST = 60;

    private final String name;
    private final InputStream part;
    private final XMLStreamReader xml;
    private int depth;
    private long row;

    XmlPart(String name, InputStream part) {
        this.name = name;
        this.part = part;
        try {
            xml = FACTORY.createXMLStreamReader(new MarkupGuard(new InputStreamReader(part, StandardCharsets.UTF_8)));
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    /** Goes to the next beginning of an element; false at the end of the part. */
    boolean next() {
        while (step()) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next child of an element that was met at this {@link #depth}; false at its end. */
    boolean nextWithin(int parent) {
        while (depth >= parent && step()) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                return true;
            } else if (depth < parent) {
                return false;
            }
        }
        return false;
    }

    /** How deep the element lies that was met last; the outermost is 1. */
    int depth() {
        return depth;
    }

    /** Says which row of a sheet is being read, for refusals. */
    void at(long row) {
        this.row = row;
    }

    boolean is(String element) {
        return xml.getLocalName().equals(element);
    }

    /** An attribute by its local name. */
    @Nullable String attribute(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String attribute, String otherwise) {
        String value = attribute(attribute);
        return value == null ? otherwise : value;
    }

    /** Appends the text of the element that was met last and goes to its end; false where the text gets longer than a cell may be. */
    boolean text(StringBuilder text) {
        int within = depth;
        while (depth >= within && step()) {
            if (TEXT.contains(xml.getEventType())) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
            if (text.length() > Budget.LONGEST_CELL) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        part.close();
    }

    private boolean step() {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new Refused("table.entities", name);
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw new Refused("table.damaged", name);
            }
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            throw refused(e);
        }
    }

    private Refused refused(Exception e) {
        for (Throwable cause = e; cause != null; cause = next(cause)) {
            if (cause instanceof Refused refused) {
                return refused;
            } else if (cause instanceof MarkupGuard.Entities) {
                return new Refused(Message.of("table.entities", name), e);
            }
        }
        return new Refused(row == 0 ? Message.of("table.damaged", name) : Message.of("table.damaged-at", name, row), e);
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof XMLStreamException nested && nested.getNestedException() != null ? nested.getNestedException() : cause.getCause();
    }

    /** The platform counts {@code &amp;} as an entity and allows 100,000 letters of them; here the guard has no entity come. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        for (String limit : List.of("entityExpansionLimit", "totalEntitySizeLimit", "maxGeneralEntitySizeLimit")) {
            factory.setProperty("jdk.xml." + limit, "0");
        }
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
