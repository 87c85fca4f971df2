package it.filiera.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;

/** What the index keeps of a document to show it and to say why it matched. */
record StoredDocument(UUID id, String key, List<IndexText> texts, Set<String> concepts) {

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
        write(key, out);
        out.writeInt(concepts.size());
        for (String concept : concepts) {
            write(concept, out);
        }
        out.writeInt(texts.size());
        for (IndexText text : texts) {
            out.writeByte(text.tier().ordinal());
            write(text.field(), out);
            write(text.text(), out);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Only the id, which comes first. */
    static UUID id(BytesRef bytes) {
        ByteBuffer id = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new UUID(id.getLong(), id.getLong());
    }

    static StoredDocument of(BytesRef bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length));
        UUID id = new UUID(in.readLong(), in.readLong());
        String key = read(in);
        Set<String> concepts = new LinkedHashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            concepts.add(read(in));
        }
        List<IndexText> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(new IndexText(Tier.values()[in.readByte()], read(in), read(in)));
        }
        return new StoredDocument(id, key, texts, concepts);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
