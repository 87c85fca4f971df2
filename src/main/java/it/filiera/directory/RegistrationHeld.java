package it.filiera.directory;

/** An entry in a public register. */
public record RegistrationHeld(String register, String code) {}
