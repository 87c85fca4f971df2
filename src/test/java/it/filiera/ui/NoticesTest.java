package it.filiera.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.message.Message;
import it.filiera.ui.Notices.Notice;
import org.junit.jupiter.api.Test;

/** What stands at the lower edge of the window, and what goes. */
class NoticesTest {

    private final Notices notices = new Notices();
    private final Action undo = new Action("shell.undo", Icon.UNDO, () -> {});

    @Test
    void onlyTheNewestOfferStands() {
        notices.tell(Message.of("first"), undo);
        notices.tell(Message.of("between"));
        notices.tell(Message.of("second"), undo);

        assertThat(notices.shown()).extracting(Notice::text).containsExactly(Message.of("between"), Message.of("second"));
    }

    @Test
    void moreThanAFewHideTheOldest() {
        for (String text : new String[] {"a", "b", "c", "d"}) {
            notices.tell(Message.of(text));
        }

        assertThat(notices.shown()).extracting(Notice::text).containsExactly(Message.of("b"), Message.of("c"), Message.of("d"));
    }
}
