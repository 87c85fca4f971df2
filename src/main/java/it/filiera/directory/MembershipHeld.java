package it.filiera.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A place on a public list; without dates, a page showed it at that page's date. */
public record MembershipHeld(String list, @Nullable LocalDate since, @Nullable LocalDate until) {}
