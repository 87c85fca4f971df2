package it.filiera.ledger;

import org.jspecify.annotations.Nullable;

/** Why a change set is made: who does it, what kind of action it is, and what for. */
public record Intent(String by, String action, @Nullable String purpose) {

    public Intent(String by, String action) {
        this(by, action, null);
    }
}
