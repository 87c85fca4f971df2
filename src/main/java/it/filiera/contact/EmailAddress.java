package it.filiera.contact;

import it.filiera.message.Refused;
import java.net.IDN;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address of a form that mail can be sent to: RFC 5321 without quotes and address literals, in at most 254 characters. Whether
 * anybody reads there is not known. The end of the domain is not held against a list of those that exist: such a list ages, and this
 * program asks no network for a newer one.
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** Domains below which there are certified mailboxes only. */
    private static final List<String> CERTIFIED =
            List.of("pec.it", "legalmail.it", "arubapec.it", "postecert.it", "pecimprese.it", "impresa.italia.it");

    /** Refuses what is no address. */
    public EmailAddress {
        if (text.length() > LONGEST || !isAddress(text)) {
            throw new Refused("contact.bad-email");
        }
    }

    private static boolean isAddress(String text) {
        int at = text.lastIndexOf('@');
        return at > 0
                && at <= LONGEST_LOCAL
                && LOCAL.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(ascii(text.substring(at + 1))).matches();
    }

    private static String ascii(String domain) {
        try {
            boolean plain = domain.chars().allMatch(c -> c < 0x80);
            return (plain ? domain : IDN.toASCII(domain)).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private String domain() {
        return text.substring(text.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether its domain says that it is certified mail (PEC). A certified mailbox at a domain that does not say so is not recognised. */
    public boolean isPec() {
        String domain = domain();
        return CERTIFIED.stream().anyMatch(known -> domain.equals(known) || domain.endsWith("." + known))
                || Arrays.asList(domain.split("\\.")).contains("pec");
    }

    /** Whether the register of companies assigned it: such an address receives but sends nothing. */
    public boolean onlyReceives() {
        return domain().equals("impresa.italia.it");
    }

    @Override
    public String toString() {
        return text;
    }
}
