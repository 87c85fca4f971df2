package it.filiera.officer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A person's name as far as the user name of an operating system gives it away. */
public final class LikelyName {

    private LikelyName() {}

    /** {@code anna.rossi} is Anna Rossi; empty for what looks like no name, such as root or pc-07. */
    public static String of(String login) {
        return login.strip().matches("\\p{L}{2,}([._ ]\\p{L}{2,})+")
                ? Arrays.stream(login.strip().split("[._ ]")).map(LikelyName::capital).collect(Collectors.joining(" "))
                : "";
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
