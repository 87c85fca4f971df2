package it.filiera.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.schema.tables.records.ClaimRecord;
import it.filiera.database.schema.tables.records.FactRecord;
import it.filiera.database.schema.tables.records.SourceRecord;
import it.filiera.directory.FormerSource;
import it.filiera.directory.SameValue;
import it.filiera.directory.SourcePage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps which line of the file says what: sources, facts, and values that stand beside others. */
final class Vouching {

    private static final int LONGEST_CLAIM = 4000;

    private final Gathered gathered;
    private final Batch batch;

    Vouching(Gathered gathered, Batch batch) {
        this.gathered = gathered;
        this.batch = batch;
    }

    /** The line of the file as a source of an organisation, entered once. */
    UUID source(Held held, long line) {
        return held.sources().stream()
                .filter(one -> batch.line(one) == line)
                .findFirst()
                .map(SourceRecord::getId)
                .orElseGet(() -> enter(
                        held, SourcePage.IMPORT + batch.file(), batch.file(), batch.dated().toString(), batch.evidence(line)));
    }

    /** A public page that a row names; says whether it is new. */
    boolean page(Held held, String url) {
        boolean fresh = held.sources().stream().noneMatch(one -> one.getUrl().equals(url));
        if (fresh) {
            enter(held, url, null, null, null);
        }
        return fresh;
    }

    private UUID enter(Held held, String url, @Nullable String site, @Nullable String published, @Nullable String evidence) {
        SourceRecord row = new SourceRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setOrganisationId(held.id())
                .setUrl(url)
                .setSite(site)
                .setPublished(published)
                .setEvidence(evidence);
        held.add(row);
        gathered.insert(row);
        return row.getId();
    }

    /** Keeps that a value that stands now comes from a line; what claimed it before claims no longer. */
    void vouch(Held held, String field, long line) {
        UUID source = source(held, line);
        FactRecord standing = held.facts().get(field);
        if (standing == null) {
            FactRecord fresh = new FactRecord().setId(UuidCreator.getTimeOrderedEpoch()).setOrganisationId(held.id()).setField(field);
            held.add(fresh.setSourceId(source).setConfirmedBy(batch.by()).setConfirmedAt(batch.at()));
            gathered.insert(fresh);
        } else {
            boolean inserted = standing.getVersion() == null;
            standing.setSourceId(source).setConfirmedBy(batch.by()).setConfirmedAt(batch.at());
            if (!inserted) {
                gathered.update(standing);
            }
        }
    }

    /** Whether the value that stands is what a later line said when the same file came in before: of several lines the last one counts. */
    boolean isSaidLater(Held held, Slot slot, long line) {
        FactRecord fact = held.facts().get(slot.fact());
        return batch.earlier() != null
                && fact != null
                && held.sources().stream().anyMatch(one -> one.getId().equals(fact.getSourceId()) && batch.line(one) > line);
    }

    /** Removes claims to a value that stands now. */
    void settle(Held held, Slot slot) {
        List<ClaimRecord> settled = held.claims().stream().filter(claim -> claims(claim, slot, slot.comes())).toList();
        settled.forEach(gathered::delete);
        held.remove(settled);
    }

    /** Keeps the value of a line beside the one that stands; says whether that is new. */
    boolean claim(Held held, Slot slot, long line) {
        return !isClaimed(held, slot, slot.comes()) && enter(held, slot, slot.comes(), source(held, line));
    }

    /** Keeps the value that stood until now, with where it came from. Asked before the new one is vouched for. */
    void claimFormer(Held held, Slot slot) {
        if (!slot.stands().isEmpty() && !isClaimed(held, slot, slot.stands())) {
            enter(held, slot, slot.stands(), former(held, held.facts().get(slot.fact())));
        }
    }

    private UUID former(Held held, @Nullable FactRecord fact) {
        SourceRecord source = FormerSource.of(held.id(), fact, held.sources(), batch.file());
        if (source.getVersion() == null && held.sources().stream().noneMatch(one -> one == source)) {
            held.add(source);
            gathered.insert(source);
        }
        return source.getId();
    }

    private static boolean isClaimed(Held held, Slot slot, String value) {
        return held.claims().stream().anyMatch(claim -> claims(claim, slot, value));
    }

    private static boolean claims(ClaimRecord claim, Slot slot, String value) {
        return claim.getField().equals(slot.field().code()) && SameValue.isText(claim.getStated(), value);
    }

    private boolean enter(Held held, Slot slot, String value, UUID source) {
        ClaimRecord claim = new ClaimRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setOrganisationId(held.id())
                .setField(slot.field().code())
                .setStated(value.length() <= LONGEST_CLAIM ? value : value.substring(0, LONGEST_CLAIM))
                .setSourceId(source);
        held.add(claim);
        gathered.insert(claim);
        return true;
    }
}
