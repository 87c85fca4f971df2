package it.filiera.workspace;

import it.filiera.database.ProfileFolder;
import it.filiera.directory.Assignment;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A process that sets one value after the other and says each when it is acknowledged, until it is killed. */
final class SetUntilKilled {

    private SetUntilKilled() {}

    /** Arguments: profile folder, key of the organisation, first value. */
    public static void main(String[] arguments) {
        Workspace workspace = Workspace.openBare(new ProfileFolder(Path.of(arguments[0])), Clock.systemUTC());
        for (int value = Integer.parseInt(arguments[2]); ; value++) {
            workspace.editor()
                    .set(arguments[1], List.of(Assignment.parse("employees=" + value), Assignment.parse("tags=t" + value % 7)), null, "t");
            System.out.println(value);
            System.out.flush();
        }
    }
}
