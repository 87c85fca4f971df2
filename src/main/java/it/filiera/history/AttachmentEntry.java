package it.filiera.history;

/** A file to keep with an interaction; its content is in the profile folder already, under this sum. */
public record AttachmentEntry(String name, String sha256, int bytes) {}
