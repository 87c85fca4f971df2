package it.filiera.intake;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.contact.PhoneNumber;
import it.filiera.italy.Municipalities;
import it.filiera.italy.Municipality;
import it.filiera.italy.PartitaIva;
import it.filiera.message.Refused;
import it.filiera.support.Profile;
import it.filiera.table.Format.DayOrder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What repairs promise for all values, not for examples. */
class RepairsProveThemselvesTest {

    private static final Municipalities MUNICIPALITIES = Municipalities.load();
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static Known known;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        try (Profile profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder)) {
            known = Known.read(profile.database, MUNICIPALITIES);
        }
    }

    @Test
    void aPartitaIvaWithoutItsZerosGetsThemBack() {
        List<String> numbers = new Random(1).ints(2_000, 1, 9_999_999)
                .mapToObj(serial -> String.format(Locale.ROOT, "%07d001", serial))
                .map(RepairsProveThemselvesTest::withCheckDigit)
                .toList();

        Checks checks = Tables.checked(known, "partitaIva|name", numbers.stream().map(number -> number.replaceFirst("^0+", "") + "|x").toArray(String[]::new));

        assertThat(checks.refusedRows()).isEmpty();
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(checks.row(i).value(IntakeField.PARTITA_IVA)).isEqualTo(numbers.get(i));
        }
    }

    private static String withCheckDigit(String ten) {
        for (int digit = 0; digit < 10; digit++) {
            if (PartitaIva.parse(ten + digit).toOptional().isPresent()) {
                return ten + digit;
            }
        }
        throw new IllegalStateException(ten);
    }

    /** All municipalities, in capitals without accents as offices write them, and with their province beside them. */
    @Test
    void everyMunicipalityIsFoundHoweverItIsWritten() {
        List<String> rows = new ArrayList<>();
        for (Municipality place : MUNICIPALITIES.all()) {
            String bare = Normalizer.normalize(place.name(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT);
            rows.add("x|" + bare + "|" + place.provinceName());
        }

        Checks checks = Tables.checked(known, "name|municipality|province", rows.toArray(String[]::new));

        assertThat(checks.refusedRows()).isEmpty();
        for (int i = 0; i < checks.size(); i++) {
            Municipality place = MUNICIPALITIES.all().get(i);
            assertThat(checks.row(i).value(IntakeField.MUNICIPALITY)).isEqualTo(place.name());
            assertThat(checks.row(i).value(IntakeField.PROVINCE)).isEqualTo(place.province());
        }
    }

    @Test
    void wrongEncodingsAreReadBackExactlyAndNothingElseIsTouched() {
        List<String> texts = new ArrayList<>(MUNICIPALITIES.all().stream().map(Municipality::name).toList());
        texts.addAll(List.of("Müller & Söhne", "L’Esempio – società", "Società “Prova”", "100 € più", "Łódź", "naïve façade", "ÀÈÌÒÙ", "perché città"));

        for (String text : texts) {
            String once = misread(text);
            assertThat(Mojibake.repaired(text)).isEmpty();
            if (!once.equals(text)) {
                assertThat(Mojibake.repaired(once)).contains(text);
                assertThat(Mojibake.repaired(misread(once))).contains(text);
            }
        }
    }

    /** As a reader does that keeps the five bytes that Windows-1252 leaves open. */
    private static String misread(String text) {
        StringBuilder read = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            String letter = new String(new byte[] {each}, WINDOWS);
            read.append(letter.equals("\uFFFD") ? String.valueOf((char) (each & 0xFF)) : letter);
        }
        return read.toString();
    }

    /** Most numbers are read without libphonenumber; it would have said the same. */
    @Test
    void italianNumbersAreReadAsLibphonenumberReadsThem() {
        Random random = new Random(2);
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            String first = random.nextBoolean() ? "0" : "3";
            numbers.add(first + random.ints(5 + random.nextInt(6), 0, 10).mapToObj(String::valueOf).reduce("", String::concat));
        }

        Checks checks = Tables.checked(known, "phone|name", numbers.stream().map(number -> number + "|x").toArray(String[]::new));

        for (int i = 0; i < numbers.size(); i++) {
            boolean zeroLost = numbers.get(i).startsWith("30") || numbers.get(i).startsWith("31");
            if (!zeroLost) {
                assertThat(checks.row(i).value(IntakeField.PHONE)).as(numbers.get(i)).isEqualTo(parsed(numbers.get(i)));
            }
        }
    }

    private static String parsed(String number) {
        try {
            return PhoneNumber.parse(number, null).text();
        } catch (Refused none) {
            return number;
        }
    }

    @Test
    void everyDayIsReadInItsOrderAndNoOtherDayIs() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(1970, 1, 1).plusDays(random.nextInt(25_000));
            for (String pattern : List.of("dd/MM/uuuu", "d.M.uuuu", "d-M-uu", "uuuu-MM-dd", "dd/MM/uuuu HH:mm")) {
                String text = day.atStartOfDay().format(DateTimeFormatter.ofPattern(pattern));
                assertThat(Dates.read(text, DayOrder.DAY_FIRST)).as(text).contains(day);
            }
            assertThat(Dates.read(day.format(DateTimeFormatter.ofPattern("MM/dd/uuuu")), DayOrder.MONTH_FIRST)).contains(day);
            assertThat(Dates.serial(String.valueOf(day.toEpochDay() + 25_569))).contains(day);
        }
        for (String none : List.of("31/02/2026", "29/02/2025", "00/01/2026", "1/13/2026", "2026", "12", "x", "", "1/1/1", "99/99/9999")) {
            assertThat(Dates.read(none, DayOrder.DAY_FIRST)).as(none).isEmpty();
        }
    }

    @Test
    void figuresAreReadWithTheMarksOfTheirCountry() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            int heads = random.nextInt(2_000_000);
            String english = String.format(Locale.ENGLISH, "%,d", heads);
            String italian = String.format(Locale.ITALIAN, "%,d", heads);
            assertThat(new FigureText(',').employees(italian).orElseThrow().amount()).isEqualTo(heads);
            assertThat(new FigureText('.').employees(english).orElseThrow().amount()).isEqualTo(heads);
            assertThat(new FigureText(',').turnover(italian + ",00 €", 0).orElseThrow().amount()).isEqualTo(heads);
        }
    }

    /** What was checked once has nothing more to be repaired. */
    @Test
    void checkingWhatWasCheckedChangesNothing() {
        String fields = "name|legalForm|partitaIva|municipality|province|country|phone|email|website|employees|turnover|roles|listSince|address";
        String[] rows = {
            "ESEMPIO STAMPI SRL|SPA|743110157|CUNEO (CN)||Italia|11 5550101|mailto:a@b.example|HTTPS://Prova.Example/|ca. 1.200|3,5 mln|Fornitore|46093|VIA ROMA 1",
            "Prova||IT02342520158|S. Mauro T.se|Torino||0039 011 555 01 01|X@Y.EXAMPLE|www.a.example|oltre 50|1.234.567,89|buyer;Fornitore|1/2/26|Via Po, 3",
        };
        Checks once = Tables.checked(known, fields, rows);
        String[] again = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            List<String> values = new ArrayList<>();
            for (String field : fields.split("\\|")) {
                values.add(once.row(i).value(IntakeField.named(field)));
            }
            again[i] = String.join("|", values);
        }

        Checks twice = Tables.checked(known, fields, again);

        for (int i = 0; i < rows.length; i++) {
            for (String field : fields.split("\\|")) {
                assertThat(twice.row(i).value(IntakeField.named(field))).as(field).isEqualTo(once.row(i).value(IntakeField.named(field)));
            }
        }
        assertThat(once.refusedRows()).isEmpty();
    }
}
