package it.filiera.workspace;

import it.filiera.directory.DirectoryUpdate;
import it.filiera.directory.UpdatePlan;
import it.filiera.message.Message;
import java.util.function.Consumer;

/** What comes with the program and goes into profiles by itself: all of it into a new one, what is newer than it into an older one. */
final class BundledContents {

    private BundledContents() {}

    /** What a person should know is told. */
    static void bring(Workspace profile, String by, Consumer<Message> told) {
        if (profile.ledger().reader().last() == 0) {
            told.accept(Message.of("workspace.first-start", profile.folder().path()));
            UpdatePlan plan = profile.directory().planBundled();
            plan.refused().forEach(row -> told.accept(row.message()));
            profile.directory().apply(plan, by, "first start");
        } else if (!profile.isFictional() && DirectoryUpdate.lacksInitiatives(profile.database(), profile.ledger().reader())) {
            profile.directory().apply(profile.directory().planInitiatives(), by, "initiatives");
        }
    }
}
