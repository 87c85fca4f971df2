package it.filiera.handover;

import java.io.BufferedWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * What goes back to the caller: pieces of its two streams, as they are written, and last the exit code. A caller that went away is no
 * trouble of the command: the rest is dropped.
 */
final class Reply {

    /** What either side must see first, so that two versions of the program never misunderstand each other. */
    static final int GREETING = 0xF1113A01;

    private static final int RESULTS = 'r';
    private static final int NOTES = 'n';
    private static final int END = 'x';

    /** Characters of a piece; three bytes each at most, of the 65,535 that one can hold. */
    private static final int PIECE = 8192;

    private final DataOutputStream out;
    private boolean gone;

    Reply(DataOutputStream out) {
        this.out = out;
    }

    PrintWriter results() {
        return new PrintWriter(new BufferedWriter(new Pieces(RESULTS), PIECE), true);
    }

    PrintWriter notes() {
        return new PrintWriter(new BufferedWriter(new Pieces(NOTES), PIECE), true);
    }

    void end(int code) {
        send(() -> {
            out.writeByte(END);
            out.writeInt(code);
        });
    }

    /** Passes everything on to the caller's own streams and gives the exit code. Fails when the other side ends before. */
    static int pass(DataInputStream in, PrintWriter results, PrintWriter notes) throws IOException {
        while (true) {
            switch (in.readByte()) {
                case RESULTS -> print(in.readUTF(), results);
                case NOTES -> print(in.readUTF(), notes);
                case END -> {
                    return in.readInt();
                }
                default -> throw new IOException("Not understood");
            }
        }
    }

    private static void print(String text, PrintWriter stream) {
        stream.print(text);
        stream.flush();
    }

    private synchronized void send(Sending sending) {
        if (gone) {
            return;
        }
        try {
            sending.run();
            out.flush();
        } catch (IOException e) {
            gone = true;
        }
    }

    private interface Sending {
        void run() throws IOException;
    }

    private final class Pieces extends Writer {

        private final int kind;

        Pieces(int kind) {
            this.kind = kind;
        }

        @Override
        public void write(char[] text, int from, int length) {
            for (int start = 0; start < length; start += PIECE) {
                String piece = new String(text, from + start, Math.min(PIECE, length - start));
                send(() -> {
                    out.writeByte(kind);
                    out.writeUTF(piece);
                });
            }
        }

        @Override
        public void flush() {
            // every piece is sent at once
        }

        @Override
        public void close() {
            // the connection is closed by who opened it
        }
    }
}
