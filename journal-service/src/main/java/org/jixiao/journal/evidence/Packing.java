package org.jixiao.journal.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.journal.seal.LogRows;
import org.jixiao.journal.seal.SealedCheckpoint;
import org.jixiao.journal.seal.SealedLog;
import org.jixiao.journal.seal.SealingKey;
import org.jixiao.proof.Entry;
import org.jixiao.proof.MerkleTree;
import org.jixiao.proof.evidence.EntryProof;
import org.jixiao.proof.evidence.EvidenceWriter;
import org.jixiao.proof.evidence.Row;
import org.springframework.stereotype.Component;

/** Puts what was sealed beside what the log holds now, page by page. */
@Component
class Packing {

    private static final int PAGE = 2_000;

    private final SealedLog sealed;
    private final LogRows rows;
    private final SealingKey key;

    Packing(SealedLog sealed, LogRows rows, SealingKey key) {
        this.sealed = sealed;
        this.rows = rows;
        this.key = key;
    }

    void wholeLog(SealedCheckpoint checkpoint, HttpServletResponse response) throws IOException {
        long size = checkpoint.size();
        EvidenceWriter evidence = writer("log", checkpoint, response);
        evidence.beginEntries();
        for (long from = 0; from < size; from += PAGE) {
            for (Entry entry : sealed.entries(from, (int) Math.min(PAGE, size - from))) {
                evidence.entry(entry);
            }
        }
        evidence.beginRows();
        for (long after = -1; after < size - 1; after += PAGE) {
            for (Row row : rows.between(after, Math.min(after + PAGE, size - 1))) {
                evidence.row(row);
            }
        }
        for (Row row : rows.unnumbered()) {
            evidence.row(row);
        }
        evidence.finish();
    }

    /** @param from sizes of earlier checkpoints */
    void subject(
            Subject subject,
            List<Row> found,
            SealedCheckpoint checkpoint,
            List<Long> from,
            HttpServletResponse response)
            throws IOException {
        MerkleTree tree = sealed.tree();
        EvidenceWriter evidence = writer("subject " + subject, checkpoint, response);
        evidence.beginConsistency();
        for (long earlier : from) {
            evidence.consistency(earlier, tree.consistency(earlier, checkpoint.size()));
        }
        evidence.beginProofs();
        for (Row row : found) {
            if (row.position() != null) {
                for (Entry entry : sealed.entries(row.position(), 1)) {
                    evidence.proof(new EntryProof(entry, tree.inclusion(row.position(), checkpoint.size())));
                }
            }
        }
        evidence.beginRows();
        for (Row row : found) {
            evidence.row(row);
        }
        evidence.finish();
    }

    private EvidenceWriter writer(String scope, SealedCheckpoint checkpoint, HttpServletResponse response)
            throws IOException {
        return new EvidenceWriter(response.getOutputStream(), scope, key.text(), checkpoint.note());
    }
}
