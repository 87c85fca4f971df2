package it.filiera.profile;

/** A word about the whole organisation, in its head. */
public record Badge(String text, Kind kind) {

    /** How it is meant. */
    public enum Kind {
        ROLE("role-badge"),
        PLAIN("plain-badge"),
        WARNING("warning-badge");

        private final String styleClass;

        Kind(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }
}
