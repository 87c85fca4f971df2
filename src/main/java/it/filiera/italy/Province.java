package it.filiera.italy;

/**
 * A province or metropolitan city.
 *
 * @param code the two letters in use, {@code TO}
 * @param name in Italian, with the second official language after a slash where there is one
 * @param region likewise
 */
public record Province(String code, String name, String region) {}
