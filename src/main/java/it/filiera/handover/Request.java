package it.filiera.handover;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a caller wants done. Without any arguments: that the window comes to the front. */
public record Request(Caller caller, List<String> arguments) {

    private static final int LONGEST = 1 << 20;

    public Request {
        arguments = List.copyOf(arguments);
    }

    void write(DataOutputStream out) throws IOException {
        write(out, caller.directory().toString());
        write(out, caller.language());
        write(out, caller.user());
        out.writeInt(arguments.size());
        for (String argument : arguments) {
            write(out, argument);
        }
        out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
        try {
            Caller caller = new Caller(Path.of(text(in)), text(in), text(in));
            int size = in.readInt();
            List<String> arguments = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                arguments.add(text(in));
            }
            return new Request(caller, arguments);
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("A text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
