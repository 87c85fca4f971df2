package it.filiera.ui;


/** Every icon of the program, by what it stands for. */
public enum Icon {
    DIRECTORY("mdi2d-domain"),
    TODAY("mdi2c-calendar-check-outline"),
    LISTS("mdi2f-format-list-checks"),
    ADD_TO_LIST("mdi2p-playlist-plus"),
    COMBINE("mdi2s-set-center"),
    DRAG("mdi2d-drag-vertical"),
    SETTINGS("mdi2c-cog-outline"),
    SEARCH("mdi2m-magnify"),
    SAVE_SEARCH("mdi2s-star-plus-outline"),
    SAVED_SEARCH("mdi2s-star-outline"),
    UNDO("mdi2u-undo-variant"),
    REDO("mdi2r-redo-variant"),
    ABOUT("mdi2i-information-outline"),
    HELP("mdi2h-help-circle-outline"),
    BACK("mdi2a-arrow-left"),
    FORWARD("mdi2a-arrow-right"),
    PREVIOUS("mdi2c-chevron-left"),
    NEXT("mdi2c-chevron-right"),
    FOLD("mdi2c-chevron-up"),
    UNFOLD("mdi2c-chevron-down"),
    CLOSE("mdi2c-close"),
    ADD("mdi2p-plus"),
    EDIT("mdi2p-pencil-outline"),
    REMOVE("mdi2t-trash-can-outline"),
    EXPAND("mdi2a-arrow-expand"),
    TABLE("mdi2t-table"),
    CARDS("mdi2v-view-grid-outline"),
    COLUMNS("mdi2v-view-column-outline"),
    SORT("mdi2s-sort-variant"),
    DENSITY("mdi2f-format-line-spacing"),
    COMPARE("mdi2c-compare-horizontal"),
    EXPORT("mdi2e-export-variant"),
    COPY("mdi2c-content-copy"),
    MORE("mdi2d-dots-horizontal"),
    PLACE("mdi2m-map-marker-outline"),
    EMPLOYEES("mdi2a-account-outline"),
    FOUNDED("mdi2c-calendar-blank-outline"),
    SOURCE("mdi2l-link-variant"),
    FRESHNESS("mdi2c-clock-check-outline"),
    STALE("mdi2c-clock-alert-outline"),
    WHY("mdi2t-text-box-search-outline"),
    HINT("mdi2l-lightbulb-on-outline"),
    NOTHING_FOUND("mdi2m-magnify-close"),
    CHOSEN("mdi2c-check"),
    LOG("mdi2m-message-plus-outline"),
    INITIATIVE("mdi2h-handshake-outline"),
    FAIR("mdi2s-storefront-outline"),
    MISSION("mdi2a-airplane"),
    INCOMING("mdi2a-airplane-landing"),
    ATTENDED("mdi2a-account-check-outline"),
    INVOLVE("mdi2a-account-multiple-plus-outline"),
    DAY("mdi2c-calendar-check-outline"),
    WHEN("mdi2c-clock-outline"),
    ZONE("mdi2e-earth"),
    ATTACH("mdi2p-paperclip"),
    DRAFT("mdi2n-note-edit-outline"),
    RECENT_CONTACT("mdi2a-account-clock-outline"),
    DUPLICATE("mdi2c-content-duplicate"),
    CERTIFICATE("mdi2c-certificate-outline"),
    DATABASE("mdi2d-database-outline"),
    EXAMPLE("mdi2f-flask-outline"),
    THEME("mdi2t-theme-light-dark"),
    LANGUAGE("mdi2t-translate"),
    TEXT_SIZE("mdi2f-format-size"),
    FOLDER("mdi2f-folder-outline"),
    KEYBOARD("mdi2k-keyboard-outline"),
    OPEN_PAGE("mdi2o-open-in-new"),
    SAME("mdi2e-equal"),
    DIFFERENT("mdi2n-not-equal-variant"),
    UNKNOWN("mdi2h-help-circle-outline"),
    SUCCESS("mdi2c-check-circle-outline"),
    WARNING("mdi2a-alert-outline"),
    FAILURE("mdi2c-close-circle-outline"),
    STOP("mdi2s-stop-circle-outline"),
    PEOPLE("mdi2a-account-group-outline"),
    PERSON("mdi2a-account-outline"),
    MAIN_CONTACT("mdi2a-account-star-outline"),
    LEAVE("mdi2a-account-arrow-right-outline"),
    DO_NOT_CONTACT("mdi2a-account-cancel-outline"),
    MEETING("mdi2a-account-multiple-outline"),
    CALL("mdi2p-phone-outline"),
    EMAIL("mdi2e-email-outline"),
    VISIT("mdi2f-factory"),
    B2B("mdi2h-handshake-outline"),
    NOTE("mdi2n-note-text-outline"),
    FOLLOW_UP("mdi2f-flag-outline"),
    PROMISE("mdi2h-hand-heart-outline"),
    SNOOZE("mdi2c-clock-outline"),
    NEVER_CONTACTED("mdi2a-account-question-outline"),
    CALENDAR("mdi2c-calendar-export");

    private final String literal;

    Icon(String literal) {
        this.literal = literal;
    }

    String literal() {
        return literal;
    }

    /** A new node that shows it. */
    public IconView node() {
        return new IconView(this);
    }
}
