package it.filiera.officer;

import java.util.Optional;

/** Who is working now: the officer under the login of whoever uses this computer. May be asked from any thread. */
public final class OnDuty {

    private final Officers officers;
    private final String login;
    private volatile Optional<Officer> known;

    public OnDuty(Officers officers, String login) {
        this.officers = officers;
        this.login = login;
        this.known = officers.of(login);
    }

    /** Empty until somebody said who works here. Asks no database. */
    public Optional<Officer> known() {
        return known;
    }

    /** What change sets are signed with: the officer's name, or the login as long as nobody said who that is. */
    public String name() {
        return known.map(Officer::name).orElse(login);
    }

    public String login() {
        return login;
    }

    /** The officer for what needs one: entered under the login itself when nobody said who works here. */
    public Officer officer() {
        return known.orElseGet(() -> present(login, ""));
    }

    /** Says who works here from now on; as {@link Officers#present}. */
    public Officer present(String name, String initials) {
        Officer officer = officers.present(login, name, initials);
        known = Optional.of(officer);
        return officer;
    }

    /** Says that somebody else works here from now on; as {@link Officers#relieve}. */
    public Officer relieve(String name, String initials) {
        Officer officer = officers.relieve(login, name, initials);
        known = Optional.of(officer);
        return officer;
    }

    /** Reads again who works here, because officers were written. */
    public void refresh() {
        known = officers.of(login);
    }
}
