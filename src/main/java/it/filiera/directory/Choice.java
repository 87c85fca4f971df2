package it.filiera.directory;

/** One of the values that a field can be chosen from; codes that have no name of their own are their own label. */
public record Choice(String code, String labelEn, String labelIt) {

    static Choice plain(String code) {
        return new Choice(code, code, code);
    }
}
