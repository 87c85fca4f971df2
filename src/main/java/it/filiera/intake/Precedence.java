package it.filiera.intake;

/** Which value stands when the directory and the file differ. An empty cell never takes a value away. */
public enum Precedence {
    /** The file's value where the directory has none; where both have one, the directory's, and what the file says is kept beside it. */
    FILL,
    /** The file's value; what stood is kept beside it. */
    OVERWRITE,
    /** The directory's, also where it is empty. */
    KEEP
}
