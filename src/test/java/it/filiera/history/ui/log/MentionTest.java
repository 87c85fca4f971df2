package it.filiera.history.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts as a name behind an at sign. */
class MentionTest {

    @Test
    void aNameIsTypedBehindTheSignUpToTheCaret() {
        assertThat(Mention.at("Met @Tek today", 8)).contains(new Mention(4, 8, "Tek"));
        assertThat(Mention.at("@Example Per", 12)).contains(new Mention(0, 12, "Example Per"));
        assertThat(Mention.at("a\n@T", 4)).contains(new Mention(2, 4, "T"));
    }

    @Test
    void anAddressAndAnotherLineAreNone() {
        assertThat(Mention.at("mail to person@firm.example", 27)).isEmpty();
        assertThat(Mention.at("@Teksid\nnext", 12)).isEmpty();
        assertThat(Mention.at("nobody", 6)).isEmpty();
    }
}
