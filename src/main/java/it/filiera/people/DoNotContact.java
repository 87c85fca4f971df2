package it.filiera.people;

import java.time.LocalDate;
import java.util.UUID;

/** That a person does not want to hear from the agency on a channel. */
public record DoNotContact(UUID id, Channel channel, String reason, LocalDate since, int version) {}
