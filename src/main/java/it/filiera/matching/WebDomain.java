package it.filiera.matching;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The domain that a firm has for itself. Those that many share tell nothing: mailboxes for everybody, pages of portals, certified mail. */
public final class WebDomain {

    private static final Pattern BEFORE = Pattern.compile("^[a-z][a-z0-9+.-]*://|^//");
    private static final Pattern BEHIND = Pattern.compile("[/?#:\\s,;].*");
    private static final Pattern FIRST = Pattern.compile("^(?:(?:www\\d?|it|en|de|fr|es|m|web|home|shop)\\.(?=[^.]+\\.[^.]))+");
    private static final Pattern DOMAIN = Pattern.compile("(?:[\\p{L}\\p{N}_-]+\\.)+[\\p{L}]{2,}");

    /** Shared by many firms, with everything below them. */
    private static final Set<String> SHARED = Set.of(
            "gmail.com", "googlemail.com", "hotmail.com", "hotmail.it", "outlook.com", "outlook.it", "live.com", "live.it", "msn.com", "yahoo.com",
            "yahoo.it", "ymail.com", "icloud.com", "me.com", "aol.com", "gmx.com", "gmx.net", "gmx.de", "mail.com", "proton.me", "protonmail.com",
            "libero.it", "virgilio.it", "tin.it", "alice.it", "tim.it", "tiscali.it", "tiscalinet.it", "inwind.it", "iol.it", "fastwebnet.it",
            "fastweb.it", "vodafone.it", "teletu.it", "email.it", "aruba.it", "arubabusiness.it", "interfree.it", "supereva.it", "poste.it",
            "pec.it", "legalmail.it", "arubapec.it", "postecert.it", "pecimprese.it", "impresa.italia.it", "mypec.eu", "registerpec.it",
            "sicurezzapostale.it", "cert.cna.it", "actaliscertymail.it", "facebook.com", "fb.com", "instagram.com", "linkedin.com", "twitter.com",
            "x.com", "youtube.com", "tiktok.com", "wikipedia.org", "paginegialle.it", "paginebianche.it", "paginesi.it", "europages.it",
            "europages.com", "kompass.com", "alibaba.com", "google.com", "google.it", "goo.gl", "bit.ly", "blogspot.com", "wordpress.com",
            "wixsite.com", "weebly.com", "jimdo.com", "jimdofree.com", "business.site", "altervista.org", "github.io", "myshopify.com",
            "webnode.it", "subito.it", "autoscout24.it", "ebay.it", "ebay.com", "amazon.it", "amazon.com", "linktr.ee");

    /** Below them every name is of somebody else. */
    private static final Set<String> PUBLIC = Set.of(
            "co.uk", "org.uk", "ac.uk", "com.br", "com.cn", "com.tr", "com.mx", "co.jp", "co.in", "co.kr", "com.au", "com.pl", "com.ar", "co.za");

    private WebDomain() {}

    /** The domain of a page, without {@code www.} or {@code en.}; empty where there is none or where many share it. */
    public static String ofPage(@Nullable String website) {
        if (website == null) {
            return "";
        }
        String bare = BEFORE.matcher(website.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return own(FIRST.matcher(BEHIND.matcher(bare).replaceFirst("")).replaceFirst(""));
    }

    /** The domain of an address; empty where there is none or where many share it. */
    public static String ofMail(@Nullable String address) {
        return address == null ? "" : own(address.substring(address.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT));
    }

    private static String own(String host) {
        if (!DOMAIN.matcher(host).matches()) {
            return "";
        }
        return isShared(host) ? "" : host;
    }

    private static boolean isShared(String host) {
        if (PUBLIC.contains(host) || ("." + host + ".").contains(".pec.")) {
            return true;
        }
        for (String above = host; above.contains("."); above = above.substring(above.indexOf('.') + 1)) {
            if (SHARED.contains(above)) {
                return true;
            }
        }
        return false;
    }
}
