package it.filiera.cli;

import it.filiera.handover.Caller;

/** What commands find around them: who asks, where profiles come from, who leads the tour. */
public record Surroundings(Caller caller, Profiles profiles, Guide guide) {

    /** Those of a command that runs in the process in which it was typed. */
    public static Surroundings here(Guide guide) {
        return new Surroundings(Caller.here(SystemLanguage.of()), new OwnProfiles(), guide);
    }

    /** Those of a command that was handed over to a profile that is open. */
    public static Surroundings lent(Caller caller, LentProfile profile) {
        return new Surroundings(caller, profile, Guide.NONE);
    }
}
