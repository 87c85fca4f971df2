package it.filiera.directory;

import it.filiera.message.Message;

/**
 * Two organisations of the bundled directory of which we decided that they are one.
 *
 * @param survivor the key of the one that stays
 * @param absorbed the key of the one that becomes part of it
 * @param why in English, as {@code docs/data.md} has it
 */
public record DecidedPair(String survivor, String absorbed, Kind kind, String why) {

    /** In which way one is listed as two; of two parts of a third that which comes first says it best. */
    enum Kind {
        NAMES,
        SITES,
        TWICE
    }

    /** What stands after the merge. */
    MergeChoices choices() {
        return kind == Kind.SITES ? MergeChoices.SITE : MergeChoices.SURVIVOR;
    }

    /** In a few words. */
    public Message reason() {
        return Message.of(
                switch (kind) {
                    case TWICE -> "decided.twice";
                    case NAMES -> "decided.names";
                    case SITES -> "decided.sites";
                });
    }
}
