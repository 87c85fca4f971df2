package it.filiera.table;

import static it.filiera.table.NastyFiles.raw;
import static it.filiera.table.NastyFiles.text;
import static it.filiera.table.NastyFiles.utf8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Cards in every folding and encoding, and broken ones. */
final class NastyCards {

    private NastyCards() {}

    static void write() throws IOException {
        foldings();
        encodings();
        shapes();
        broken();
    }

    private static void foldings() throws IOException {
        utf8("card-folded-space.vcf", card("3.0", "FN:Esempio con un nome l\r\n ungo\r\nNOTE:uno\r\n  due"));
        utf8("card-folded-tab.vcf", card("3.0", "FN:Esempio\r\n\t lungo\r\nTEL:01\r\n\t1"));
        utf8("card-folded-lf.vcf", card("3.0", "FN:Esempio\r\n  lungo").replace("\r\n", "\n"));
        utf8("card-folded-cr.vcf", card("3.0", "FN:Esempio\r\n  lungo").replace("\r\n", "\r"));
        raw("card-folded-in-a-letter.vcf", card("3.0", "FN:Citt\u00C3\r\n \u00A0 nuova"));
        raw("card-folded-in-every-letter.vcf", card("3.0", "FN:\u00E2\n \u0082\r\n\t\u00AC 1\u00C3\r\n \u00A0"));
        utf8("card-folded-quoted.vcf", card("2.1", "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Citt=C3=A0 =\r\nnuova\r\nTEL:011"));
        utf8("card-folded-quoted-like-a-property.vcf", card("2.1", "NOTE;QUOTED-PRINTABLE:uno=0D=0A=\r\nPHOTO: nessuna\r\nFN:Uno"));
        utf8("card-folded-names.vcf", card("3.0", "FN\r\n :Uno\r\nEM\r\n AIL:uno@example.org"));
    }

    private static void encodings() throws IOException {
        raw("card-latin1-quoted.vcf", card("2.1", "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Citt=E0;Uno\r\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=WINDOWS-1252:Citt=E0 =80"));
        raw("card-windows-1252.vcf", card("3.0", "FN:Citt\u00E0 \u0080"));
        utf8("card-mark.vcf", "\uFEFF" + card("3.0", "FN:Città"));
        text("card-utf16.vcf", StandardCharsets.UTF_16, card("3.0", "FN:Città"));
        utf8("card-charset-unknown.vcf", card("2.1", "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=X-NOBODY:Citt=C3=A0"));
        utf8("card-quoted-wrongly.vcf", card("2.1", "FN:Uno\r\nNOTE;ENCODING=QUOTED-PRINTABLE:a=ZZb"));
        utf8("card-base64-text.vcf", card("3.0", "FN;ENCODING=b:Q2l0dMOg"));
        utf8("card-photo.vcf", card("3.0", "PHOTO;ENCODING=b;TYPE=JPEG:" + "QUJD".repeat(15) + ("\r\n " + "QUJD".repeat(15)).repeat(20) + "\r\nFN:Uno"));
        utf8("card-photo-unfolded.vcf", card("2.1", "PHOTO;JPEG;BASE64:\r\nQUJDQUJD\r\nQUJD\r\n\r\nFN:Uno"));
        utf8("card-escapes.vcf", card("4.0", "FN:Uno\\, Due\\; Tre \\\\ \\n\r\nN:Due\\;x;Uno;;;"));
    }

    private static void shapes() throws IOException {
        utf8("card-lower-case.vcf", card("3.0", "fn:Uno\r\ntel;type=work:011").replace("BEGIN:VCARD", "begin:vcard"));
        utf8("card-no-version.vcf", "BEGIN:VCARD\r\nFN:Uno\r\nEND:VCARD\r\n");
        utf8("card-version-last.vcf", "BEGIN:VCARD\r\nFN:Uno\r\nVERSION:4.0\r\nEND:VCARD\r\n");
        utf8("card-groups.vcf", card("3.0", "item1.FN:Uno\r\nitem1.EMAIL;TYPE=INTERNET:uno@example.org\r\nitem1.X-ABLabel:Ufficio"));
        utf8("card-several-of-each.vcf", card("4.0", "FN:Uno\r\nORG:A;B;C\r\nORG:D\r\nTEL;VALUE=uri:tel:+39-011;ext=5\r\nTEL;TYPE=\"fax,work\":012\r\n"
                + "EMAIL:a@example.org\r\nEMAIL:mailto:b@example.org"));
        utf8("card-firm-of-an-address-book.vcf", card("3.0", "N:;;;;\r\nFN:Uno Srl\r\nORG:Uno Srl;\r\nX-ABShowAs:COMPANY"));
        utf8("card-own-properties.vcf", card("3.0", "FN:Uno\r\nX-PIVA:00743110157\r\nBDAY:1970-01-01"));
        utf8("cards-many.vcf", (card("3.0", "FN:Uno\r\nTEL:011") + "\r\n" + card("2.1", "FN:Due\r\nTEL;FAX:012")).repeat(20));
        utf8("card-agent.vcf", card("2.1", "FN:Uno\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Agente\r\nEND:VCARD\r\nTEL:011"));
    }

    private static void broken() throws IOException {
        utf8("card-without-end.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Uno\r\n");
        utf8("card-without-end-in-the-middle.vcf", card("3.0", "FN:Uno") + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Due\r\n" + card("3.0", "FN:Tre"));
        utf8("card-without-beginning.vcf", card("3.0", "FN:Uno") + "FN:Due\r\nEND:VCARD\r\n");
        utf8("card-line-without-colon.vcf", card("3.0", "FN:Uno\r\nche cosa sarà"));
        utf8("card-empty.vcf", "BEGIN:VCARD\r\nEND:VCARD\r\n");
        utf8("card-beginning-only.vcf", "BEGIN:VCARD");
        utf8("card-nul.vcf", card("3.0", "FN:U\0no"));
        utf8("card-ends-in-escape.vcf", card("3.0", "FN:Uno\\\r\nN:\\\r\nORG:;;\\"));
        utf8("card-quoted-ends-open.vcf", "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE:Uno =");
    }

    private static String card(String version, String lines) {
        return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n";
    }
}
