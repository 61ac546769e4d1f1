package org.jixiao.journal.tlog;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Base64;
import java.util.List;
import org.jixiao.journal.seal.LogRows;
import org.jixiao.journal.seal.SealedCheckpoint;
import org.jixiao.journal.seal.SealedLog;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.proof.Entry;
import org.jixiao.proof.Hash;
import org.jixiao.proof.evidence.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proofs for everybody: they follow from the public tiles. */
@RestController
class ProofEndpoint {

    private final SealedLog sealed;
    private final LogRows rows;

    ProofEndpoint(SealedLog sealed, LogRows rows) {
        this.sealed = sealed;
        this.rows = rows;
    }

    /**
     * @param index the event's position
     * @param size the tree has so many leaves
     * @param hashes from the leaf upwards, base64
     */
    record InclusionProof(long index, long size, String leaf, String root, List<String> hashes) {}

    /** @param hashes as RFC 9162 orders them, base64 */
    record ConsistencyProof(long from, long to, String fromRoot, String toRoot, List<String> hashes) {}

    /**
     * What proves that the history holds a publication, and nothing else of the history.
     *
     * @param payload what was published, the stored characters
     * @param payloadSalt what the payload is hashed with; it opens nothing else
     * @param entry the sealed entry, in which everything that is not public stands as a digest
     * @param checkpoint the signed note that covers it
     */
    record PublicationProof(
            long position,
            String payload,
            String payloadSalt,
            String entry,
            InclusionProof inclusion,
            String checkpoint) {}

    /** @param size of the tree; all that is sealed if absent */
    @GetMapping("/public/journal/proofs/inclusion")
    InclusionProof inclusion(
            @RequestParam @PositiveOrZero long index, @RequestParam(required = false) @Min(1) @Nullable Long size) {
        long leaves = known(size, "size");
        if (index >= leaves) {
            throw refused(Refusal.rule("leaf-outside-tree").at("index").with("size", leaves));
        }
        return inclusionIn(index, leaves);
    }

    /** @param to all that is sealed if absent */
    @GetMapping("/public/journal/proofs/consistency")
    ConsistencyProof consistency(
            @RequestParam @Min(1) long from, @RequestParam(required = false) @Min(1) @Nullable Long to) {
        long later = known(to, "to");
        if (from > later) {
            throw refused(Refusal.rule("tree-not-earlier").at("from").with("size", later));
        }
        return new ConsistencyProof(
                from,
                later,
                sealed.tree().root(from).base64(),
                sealed.tree().root(later).base64(),
                base64(sealed.tree().consistency(from, later)));
    }

    /**
     * The proof of one version of what the portal shows. A publication that was withdrawn has none any more.
     *
     * @param item its address within the portal
     */
    @GetMapping("/public/journal/publications/{item}/{version}")
    PublicationProof publication(
            @PathVariable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}") String item,
            @PathVariable @Min(1) int version) {
        Row row = rows.publicationsOf(item, version).stream()
                .findFirst()
                .orElseThrow(() -> refused(Refusal.notFound("publication-not-found")));
        Entry entry = row.entry();
        SealedCheckpoint checkpoint =
                sealed.covering(entry.position() + 1).orElseThrow(() -> refused(Refusal.conflict("not-yet-sealed")));
        if (row.payload() == null || row.payloadSalt() == null) {
            throw refused(Refusal.notFound("publication-not-found"));
        }
        return new PublicationProof(
                entry.position(),
                row.payload(),
                row.payloadSalt().base64(),
                Base64.getEncoder().encodeToString(entry.bytes()),
                inclusionIn(entry.position(), checkpoint.size()),
                checkpoint.note());
    }

    private InclusionProof inclusionIn(long index, long size) {
        return new InclusionProof(
                index,
                size,
                sealed.tree().nodes().at(0, index).base64(),
                sealed.tree().root(size).base64(),
                base64(sealed.tree().inclusion(index, size)));
    }

    private long known(@Nullable Long asked, String field) {
        long size = sealed.size();
        if (size == 0) {
            throw refused(Refusal.notFound("nothing-sealed"));
        }
        if (asked != null && asked > size) {
            throw refused(Refusal.rule("size-from-the-future").at(field).with("size", size));
        }
        return asked == null ? size : asked;
    }

    private static CommandRefused refused(Refusal why) {
        return new CommandRefused(List.of(why));
    }

    private static List<String> base64(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }
}
