package it.filiera.history.ui.log;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A process that types into a draft and says each edition once it is kept, until it is killed. */
final class TypeUntilKilled {

    private static final int LONG = 20_000;

    private TypeUntilKilled() {}

    /** Argument: folder of the drafts. */
    public static void main(String[] arguments) {
        Drafts drafts = new Drafts(Path.of(arguments[0]));
        UUID id = UUID.randomUUID();
        for (long edition = 1; ; edition++) {
            drafts.keep(draft(id, edition, body(edition)));
            System.out.println(edition);
            System.out.flush();
        }
    }

    static String body(long edition) {
        return String.valueOf(edition % 10).repeat(LONG);
    }

    static Draft draft(UUID id, long edition, String body) {
        Pick who = new Pick(Pick.What.ORGANISATION, UUID.nameUUIDFromBytes(new byte[1]).toString(), "Fictional Forge", "");
        return new Draft(
                id, edition, 1_700_000_000_000L, null, 0, "call", List.of(who), "Subject", body, "today 14:30", List.of(), "", "",
                List.of(), "", List.of(new Draft.Task("+2w", "Call", true, null)), List.of(), List.of());
    }
}
