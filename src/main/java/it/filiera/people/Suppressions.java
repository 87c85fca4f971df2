package it.filiera.people;

import static it.filiera.database.schema.Tables.SUPPRESSION;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.SuppressionRecord;
import it.filiera.directory.Home;
import it.filiera.ledger.ChangeSet;
import it.filiera.ledger.Ledger;
import it.filiera.matching.FirmName;
import it.filiera.matching.Folding;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * People who asked to be forgotten. Kept are hashes alone, HMAC-SHA-256 under the identity of this profile: of each e-mail address, and of
 * the name at each organisation, which is meant by its id as well as by its name. Names are taken without case, accents and punctuation,
 * those of people in any order of their words, those of firms without their legal form. Whoever has the profile can try a name; nobody can
 * read one.
 */
public final class Suppressions {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Database database;
    private final Ledger ledger;
    private final Clock clock;
    private @Nullable Set<String> known;

    public Suppressions(Database database, Ledger ledger, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Whether one of these says who asked to be forgotten: the address, or the name at an organisation; empty texts say nothing.
     *
     * @param ids of the organisation and of those that were merged into it
     */
    public boolean hold(String email, String name, String organisation, Collection<UUID> ids) {
        Set<String> hashes = hashes();
        if (hashes.isEmpty()) {
            return false;
        }
        Stream<String> named = Stream.concat(named(name, organisation), ids.stream().flatMap(id -> named(name, id)));
        return Stream.concat(address(email), named).anyMatch(hashes::contains);
    }

    private Set<String> hashes() {
        Set<String> read = known;
        if (read == null) {
            read = database.read().select(SUPPRESSION.HASH).from(SUPPRESSION).fetchSet(SUPPRESSION.HASH);
            known = read;
        }
        return read;
    }

    /** Adds to what is being written the hashes of a person that are not kept yet. */
    void keep(Person person, ChangeSet changes) {
        known = null;
        Set<String> wanted = new LinkedHashSet<>();
        for (Position position : person.positions()) {
            if (position.email() != null) {
                address(position.email().text()).forEach(wanted::add);
            }
            named(person.name(), position.employer().name()).forEach(wanted::add);
            named(person.name(), position.employer().id()).forEach(wanted::add);
        }
        wanted.removeAll(hashes());
        LocalDate today = Home.today(clock);
        wanted.forEach(hash -> changes.insert(
                new SuppressionRecord().setId(UuidCreator.getTimeOrderedEpoch()).setHash(hash).setSince(today)));
        known = null;
    }

    private Stream<String> address(String email) {
        return email.isBlank() ? Stream.empty() : Stream.of(hash("mail\n" + email.strip().toLowerCase(Locale.ROOT)));
    }

    private Stream<String> named(String name, String organisation) {
        String who = sorted(name);
        String where = FirmName.normal(organisation);
        return who.isEmpty() || where.isEmpty() ? Stream.empty() : Stream.of(hash("name\n" + who + "\n" + where));
    }

    private Stream<String> named(String name, UUID organisation) {
        String who = sorted(name);
        return who.isEmpty() ? Stream.empty() : Stream.of(hash("name\n" + who + "\n" + organisation));
    }

    private static String sorted(String name) {
        return BETWEEN_WORDS.splitAsStream(Folding.folded(name)).filter(word -> !word.isEmpty()).sorted().collect(Collectors.joining(" "));
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        UUID origin = ledger.reader().origin();
        return origin.toString().getBytes(StandardCharsets.UTF_8);
    }
}
