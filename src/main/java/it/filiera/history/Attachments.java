package it.filiera.history;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The files of interactions. Each lies in the folder {@code attachments} of the profile under the SHA-256 of its content, without its name
 * and its ending, so that nothing can start it there. Nothing that could be run is ever taken in.
 */
public final class Attachments {

    /** The most bytes of one file. */
    public static final int MOST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 255;
    private static final int MEGABYTE = 1024 * 1024;

    private final Path folder;

    public Attachments(Path folder) {
        this.folder = folder;
    }

    /** Copies a file; it is on the disk when this returns. Refuses what is too large, cannot be read, or could be run. */
    public AttachmentEntry keep(Path file) {
        String name = name(file);
        byte[] content = read(file, name);
        if (RunnableContent.is(name, content)) {
            throw new Refused("attachment.runnable", name);
        }
        String sum = sum(content);
        try {
            Path kept = path(sum);
            if (!Files.exists(kept) || Files.size(kept) != content.length) {
                WholeFile.write(kept, content, true);
            }
        } catch (IOException e) {
            throw new Refused(Message.of("attachment.not-kept", name, String.valueOf(e.getMessage())), e);
        }
        return new AttachmentEntry(name, sum, content.length);
    }

    /** A name without folders and what no file system takes; a long one keeps its ending. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName()).replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "_");
        int dot = Math.max(0, Math.max(name.length() - LONGEST_NAME / 2, name.lastIndexOf('.')));
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - (name.length() - dot)) + name.substring(dot);
    }

    private static byte[] read(Path file, String name) {
        try {
            if (Files.size(file) > MOST) {
                throw new Refused("attachment.too-large", name, MOST / MEGABYTE);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused(Message.of("attachment.unreadable", name), e);
        }
    }

    /**
     * A copy of the file under its own name, to be shown by another program; only after somebody asked for it. It lies in a folder of its
     * own for temporary files, and can be changed there without harm. Refuses what is gone or no longer has the content of its sum.
     */
    public Path copyToOpen(Attachment attachment) {
        try {
            byte[] content = Files.readAllBytes(path(attachment.sha256()));
            if (!sum(content).equals(attachment.sha256()) || RunnableContent.is(attachment.name(), content)) {
                throw new Refused("attachment.damaged", attachment.name());
            }
            Path place = Files.createTempDirectory("filiera-");
            Path copy = place.resolve(name(Path.of(attachment.name())));
            Files.write(copy, content);
            place.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException e) {
            throw new Refused(Message.of("attachment.gone", attachment.name()), e);
        }
    }

    private Path path(String sum) {
        return folder.resolve(sum);
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
