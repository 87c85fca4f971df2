package it.filiera.intake;

/** Watches long work and may stop it. */
public interface Progress {

    /** Nobody watches. */
    Progress UNWATCHED = (done, all) -> true;

    /** Says how far the work came; false asks it to stop before anything is written. */
    boolean reached(long done, long all);
}
