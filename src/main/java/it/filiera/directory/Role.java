package it.filiera.directory;

import java.util.List;

/** What an organisation is in the supply chain. */
final class Role {

    /** The codes of the database and of the filter {@code role:}. */
    static final List<String> CODES = List.of("supplier", "buyer", "institution", "investor", "association");

    private Role() {}
}
