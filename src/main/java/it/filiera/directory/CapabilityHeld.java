package it.filiera.directory;

/** What an organisation can make or do; {@code basis} is activity when its activity text names it, stated when somebody said so. */
public record CapabilityHeld(String code, String kind, String labelEn, String labelIt, String basis) {}
