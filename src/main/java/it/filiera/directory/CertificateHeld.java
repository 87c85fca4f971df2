package it.filiera.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A certificate, true between its dates; {@code status} is declared or verified. */
public record CertificateHeld(String standard, @Nullable LocalDate issued, @Nullable LocalDate expires, String status) {}
