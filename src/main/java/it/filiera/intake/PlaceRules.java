package it.filiera.intake;

import it.filiera.italy.Municipality;
import it.filiera.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Country, province, municipality, region and postal code, which speak for each other. */
final class PlaceRules {

    private static final int POSTAL_CODE = 5;

    private final PlaceIndex places;

    PlaceRules(PlaceIndex places) {
        this.places = places;
    }

    void check(Drafts row) {
        country(row.get(IntakeField.COUNTRY));
        if (row.isAbroad()) {
            abroad(row);
        } else {
            italian(row);
        }
    }

    private static void country(@Nullable Draft cell) {
        if (cell == null || cell.isEmpty()) {
            return;
        }
        String code = Countries.code(cell.value());
        if (code == null) {
            cell.find(Rule.UNKNOWN_CODE, Message.of("intake.found.unknown", cell.value()), Offers.EMPTY);
        } else if (cell.value().equalsIgnoreCase(code)) {
            cell.write(code);
        } else {
            cell.repair(Rule.COUNTRY_NAME, code);
        }
    }

    /** The directory knows Italian provinces alone; what a foreign list calls one is a region. */
    private static void abroad(Drafts row) {
        Draft province = row.get(IntakeField.PROVINCE);
        if (province != null && !province.isEmpty()) {
            row.fill(IntakeField.REGION, province.value());
            province.write("");
        }
    }

    private void italian(Drafts row) {
        Draft town = row.get(IntakeField.MUNICIPALITY);
        if (town != null) {
            part(row, town);
        }
        province(row.get(IntakeField.PROVINCE));
        region(row.get(IntakeField.REGION));
        postalCode(row.get(IntakeField.POSTAL_CODE));
        if (town != null && !town.isEmpty()) {
            municipality(row, town);
        }
    }

    /** {@code 10121 Torino (TO)} says three things. */
    private void part(Drafts row, Draft town) {
        String text = town.value();
        if (text.isEmpty() || !places.named(text).isEmpty()) {
            return;
        }
        String rest = withoutPostalCode(row, text);
        int open = Math.max(rest.lastIndexOf('('), Math.max(rest.lastIndexOf(','), rest.lastIndexOf(' ')));
        String end = open < 0 ? "" : rest.substring(open + 1).replace(")", "").replace(".", "").strip();
        String code = end.length() == 2 ? end.toUpperCase(Locale.ROOT) : rest.endsWith(")") ? places.province(end) : null;
        if (code != null && places.isProvince(code)) {
            rest = rest.substring(0, open).replaceAll("[\\s,(/-]+$", "");
            settle(row, code);
        }
        if (!rest.equals(text) && !rest.isEmpty()) {
            town.repair(Rule.MUNICIPALITY_NAME, rest);
        }
    }

    private String withoutPostalCode(Drafts row, String text) {
        if (text.length() <= POSTAL_CODE || !isDigits(text.substring(0, POSTAL_CODE)) || Character.isDigit(text.charAt(POSTAL_CODE))) {
            return text;
        }
        row.fill(IntakeField.POSTAL_CODE, text.substring(0, POSTAL_CODE));
        return text.substring(POSTAL_CODE).replaceFirst("^[\\s,-]+", "");
    }

    /** What stands beside the municipality's name says more than another column. */
    private static void settle(Drafts row, String province) {
        Draft cell = row.derived(IntakeField.PROVINCE);
        if (cell.isEmpty()) {
            cell.write(province);
        } else if (!cell.value().equalsIgnoreCase(province)) {
            cell.repair(Rule.PROVINCE_NAME, province);
        }
    }

    private void province(@Nullable Draft cell) {
        if (cell == null || cell.isEmpty()) {
            return;
        }
        String upper = cell.value().toUpperCase(Locale.ROOT);
        if (places.isProvince(upper)) {
            cell.write(upper);
            return;
        }
        String code = places.province(cell.value());
        if (code == null || !cell.repair(Rule.PROVINCE_NAME, code)) {
            Stream<String> offers = code == null ? Stream.empty() : Stream.of(code);
            cell.find(Rule.UNKNOWN_CODE, Message.of("intake.found.unknown", cell.value()), Offers.values(offers));
        }
    }

    private void region(@Nullable Draft cell) {
        String name = cell == null ? null : places.region(cell.value());
        if (cell != null && name != null) {
            cell.write(name);
        }
    }

    private void postalCode(@Nullable Draft cell) {
        if (cell == null || cell.isEmpty() || !isDigits(cell.value()) || cell.value().length() >= POSTAL_CODE) {
            return;
        }
        String whole = "0".repeat(POSTAL_CODE - cell.value().length()) + cell.value();
        if (places.isPostalCode(whole)) {
            cell.repair(Rule.LEADING_ZERO, whole);
        }
    }

    private void municipality(Drafts row, Draft town) {
        Draft province = row.get(IntakeField.PROVINCE);
        String code = province == null || province.isRefused() ? "" : province.value();
        List<Municipality> named = places.named(town.value());
        List<Municipality> meant = meant(named, code, row.value(IntakeField.POSTAL_CODE));
        if (meant.size() == 1) {
            accept(row, town, meant.getFirst());
        } else if (meant.size() > 1) {
            town.find(Rule.MUNICIPALITY_UNKNOWN, Message.of("intake.found.several", meant.size()), withProvinces(meant));
        } else if (!named.isEmpty()) {
            contradiction(row, named);
        } else {
            places.abbreviated(town.value(), code).ifPresentOrElse(place -> accept(row, town, place), () -> unknown(town, code));
        }
    }

    /** Of several with one name the postal code picks one. */
    private static List<Municipality> meant(List<Municipality> named, String province, String postalCode) {
        List<Municipality> there =
                named.stream().filter(place -> province.isEmpty() || place.province().equals(province)).toList();
        List<Municipality> reached = there.stream().filter(place -> place.postalCodes().contains(postalCode)).toList();
        return there.size() > 1 && reached.size() == 1 ? reached : there;
    }

    private void accept(Drafts row, Draft town, Municipality place) {
        String name = spelt(place, town.value());
        if (!name.equals(town.value()) && !town.repair(Rule.MUNICIPALITY_NAME, name) && places.named(town.value()).isEmpty()) {
            unknown(town, place.province());
        }
        row.fill(IntakeField.PROVINCE, place.province());
        row.fill(IntakeField.REGION, place.region());
        row.fill(IntakeField.COUNTRY, "IT");
    }

    /** Of a name in two languages either half may stand. */
    private static String spelt(Municipality place, String text) {
        String folded = Folded.of(text);
        return Stream.of(place.name().split("/")).filter(half -> Folded.of(half).equals(folded)).findFirst().orElse(place.name());
    }

    private static void contradiction(Drafts row, List<Municipality> named) {
        Municipality first = named.getFirst();
        List<Offer> offers = named.stream()
                .map(place -> new Offer(place.province(), Message.of("intake.why.lies", place.name(), place.provinceName())))
                .toList();
        row.derived(IntakeField.PROVINCE)
                .find(Rule.PROVINCE_CONTRADICTS, Message.of("intake.found.lies", first.name(), first.province()), offers);
    }

    private void unknown(Draft town, String province) {
        List<PlaceIndex.Near> near = places.near(town.value(), province);
        Message words = near.isEmpty()
                ? Message.of("intake.found.no-municipality")
                : Message.of("intake.found.near", near.getFirst().place().name(), near.getFirst().letters());
        List<Offer> offers = new ArrayList<>();
        near.forEach(one -> offers.add(offer(one, province)));
        town.find(Rule.MUNICIPALITY_UNKNOWN, words, Offers.orEmpty(offers));
    }

    private static Offer offer(PlaceIndex.Near near, String province) {
        Municipality place = near.place();
        boolean there = place.province().equals(province);
        Message why = there
                ? Message.of("intake.why.province", province, near.letters())
                : Message.of("intake.why.letters", near.letters());
        return new Offer(there ? place.name() : withProvince(place), why);
    }

    private static List<Offer> withProvinces(List<Municipality> places) {
        return Offers.values(places.stream().map(PlaceRules::withProvince));
    }

    private static String withProvince(Municipality place) {
        return place.name() + " (" + place.province() + ")";
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
