package it.filiera.table;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a card says, by property. The parts of names, firms and addresses are properties of their own, and so is a number that is only for
 * faxes. Birthdays and the like are left out: nobody needs them here.
 */
final class CardValues extends VObjectDataAdapter {

    private static final List<String> ORDER = List.of(
            "KIND", "FN", "N-PREFIX", "N-GIVEN", "N-ADDITIONAL", "N-FAMILY", "N-SUFFIX", "ORG", "ORG-UNIT", "TITLE", "ROLE", "EMAIL", "TEL",
            "FAX", "ADR-STREET", "ADR-POSTCODE", "ADR-CITY", "ADR-PROVINCE", "ADR-COUNTRY", "URL", "NOTE", "CATEGORIES", "UID");
    private static final Set<String> PLAIN = Set.of("KIND", "FN", "TITLE", "ROLE", "EMAIL", "URL", "NOTE", "UID");

    /** What address books write for themselves. */
    private static final Set<String> THEIR_OWN = Set.of("X-ABLABEL", "X-ABADR", "X-ABUID", "X-ABSHOWAS");

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private boolean unread;

    /** Reads the lines between beginning and end of a card of this version. */
    CardValues(String version, String lines) throws IOException {
        String card = "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "END:VCARD\r\n";
        try (VObjectReader reader = new VObjectReader(new StringReader(card), SyntaxRules.vcard())) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            reader.parse(this);
        }
    }

    Map<String, List<String>> values() {
        return values;
    }

    /** Whether there are lines that are no property, or say wrongly how they are written. */
    boolean isPartlyUnread() {
        return unread;
    }

    /** In which order the properties stand; those of other programs come last. */
    static int order(String property) {
        int order = ORDER.indexOf(property);
        return order < 0 ? ORDER.size() : order;
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        String name = property.getName().toUpperCase(Locale.ROOT);
        String value = value(property);
        switch (name) {
            case "N" -> parts(value, "N-FAMILY", "N-GIVEN", "N-ADDITIONAL", "N-PREFIX", "N-SUFFIX");
            case "ORG" -> organisation(VObjectPropertyValues.parseSemiStructured(value));
            case "ADR" -> address(VObjectPropertyValues.parseSemiStructured(value));
            case "TEL" -> add(isFax(property) ? "FAX" : "TEL", telephone(VObjectPropertyValues.unescape(value)));
            case "CATEGORIES" -> add(name, String.join(", ", VObjectPropertyValues.parseList(value)));
            case "X-ABSHOWAS" -> add("KIND", value.equalsIgnoreCase("COMPANY") ? "org" : "");
            default -> others(name, VObjectPropertyValues.unescape(value));
        }
    }

    @Override
    public void onWarning(Warning warning, @Nullable VObjectProperty property, @Nullable Exception cause, Context context) {
        unread |= warning == Warning.MALFORMED_LINE || warning == Warning.QUOTED_PRINTABLE_ERROR || warning == Warning.UNKNOWN_CHARSET;
    }

    private void others(String name, String value) {
        if (PLAIN.contains(name) || name.startsWith("X-") && !THEIR_OWN.contains(name)) {
            add(name, name.equals("EMAIL") ? without("mailto:", value) : value);
        }
    }

    private void parts(String value, String... properties) {
        List<String> parts = VObjectPropertyValues.parseSemiStructured(value);
        for (int i = 0; i < properties.length && i < parts.size(); i++) {
            add(properties[i], parts.get(i));
        }
    }

    private void organisation(List<String> parts) {
        add("ORG", parts.isEmpty() ? "" : parts.getFirst());
        add("ORG-UNIT", joined(parts.stream().skip(1)));
    }

    /** Post box, what is added, street, town, province, post code, country. */
    private void address(List<String> parts) {
        add("ADR-STREET", joined(parts.stream().limit(3)));
        String[] others = {"ADR-CITY", "ADR-PROVINCE", "ADR-POSTCODE", "ADR-COUNTRY"};
        for (int i = 0; i < others.length && i + 3 < parts.size(); i++) {
            add(others[i], parts.get(i + 3));
        }
    }

    private void add(String property, String value) {
        if (!value.isBlank()) {
            values.computeIfAbsent(property, first -> new ArrayList<>()).add(value.strip());
        }
    }

    /** The library decodes quoted-printable; text in base64 is rare, and of the letters of the card's time. */
    private static String value(VObjectProperty property) {
        String encoding = String.valueOf(property.getParameters().first("ENCODING"));
        if (!encoding.equalsIgnoreCase("b") && !encoding.equalsIgnoreCase("base64")) {
            return property.getValue();
        }
        try {
            return new String(Base64.getMimeDecoder().decode(property.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return property.getValue();
        }
    }

    private static boolean isFax(VObjectProperty property) {
        String types = property.getParameters().getMap().values().toString().toLowerCase(Locale.ROOT);
        return types.contains("fax") && !types.contains("voice");
    }

    private static String telephone(String value) {
        String number = without("tel:", value);
        return number.length() < value.length() ? number.split(";", 2)[0] : number;
    }

    private static String without(String start, String value) {
        return value.regionMatches(true, 0, start, 0, start.length()) ? value.substring(start.length()) : value;
    }

    private static String joined(Stream<String> parts) {
        return parts.map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
