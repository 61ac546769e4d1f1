package org.jixiao.journal.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.proof.Checkpoint;
import org.jixiao.proof.Entry;
import org.jixiao.proof.GrowingTree;
import org.jixiao.proof.NoteSigner;
import org.jixiao.proof.SignedNote;
import org.jixiao.proof.Tile;
import org.jixiao.proof.evidence.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals prefixes of the log. It reads positions and gives none. A seal is one transaction under one lock, which ends with its
 * connection: several processes may run, one at a time seals, and any other goes on where a dead one stopped.
 */
@Component
class Sealer {

    private final TransactionTemplate transaction;
    private final JdbcClient state;
    private final EventLogReader log;
    private final LogRows rows;
    private final SealedLog sealed;
    private final NoteSigner signer;
    private final Optional<Sm2NoteSigner> sm2Signer;
    private final int batch;

    Sealer(
            @EventLogStore PlatformTransactionManager transactions,
            @EventLogStore JdbcClient state,
            EventLogReader log,
            LogRows rows,
            SealedLog sealed,
            SealProperties properties) {
        this.transaction = new TransactionTemplate(transactions);
        this.state = state;
        this.log = log;
        this.rows = rows;
        this.sealed = sealed;
        this.signer = properties.signer();
        this.sm2Signer = properties.sm2Signer();
        this.batch = properties.batch();
    }

    NoteSigner signer() {
        return signer;
    }

    /** Seals what is numbered and not sealed, or a first part of it. Returns how many events; none while another process seals. */
    int seal() {
        Integer count = transaction.execute(_ -> isAlone() ? sealNext() : 0);
        return count == null ? 0 : count;
    }

    private boolean isAlone() {
        return state.sql("select pg_try_advisory_xact_lock(hashtextextended('jixiao journal sealing', 0))")
                .query(Boolean.class)
                .single();
    }

    private int sealNext() {
        GrowingTree tree = treeAsSigned();
        long from = tree.size();
        long head = log.head();
        if (head < from - 1) {
            throw new CannotSeal("the log ends at %d, and %d events are sealed".formatted(head, from));
        }
        if (head == from - 1) {
            return 0;
        }
        List<Entry> entries = entries(from, Math.min(head, from + batch - 1));
        List<Tile> full = new ArrayList<>();
        entries.forEach(entry -> tree.append(entry.leaf(), full::add));
        Checkpoint checkpoint = new Checkpoint(signer.key().name(), tree.size(), tree.root());
        sealed.keep(entries, full, checkpoint, signed(checkpoint.text()));
        return entries.size();
    }

    private SignedNote signed(String text) {
        return signer.sign(text)
                .with(sm2Signer.map(sm2 -> sm2.sign(text)).stream().toList());
    }

    /** What is kept is extended only if it is what was signed. */
    private GrowingTree treeAsSigned() {
        return sealed.latest()
                .map(latest -> {
                    GrowingTree tree = sealed.growingTree(latest.size());
                    if (!tree.root().equals(latest.root())) {
                        throw new CannotSeal(
                                "what is kept of the first %d events is not what was signed".formatted(latest.size()));
                    }
                    return tree;
                })
                .orElseGet(GrowingTree::new);
    }

    private List<Entry> entries(long from, long upTo) {
        List<Entry> entries =
                rows.between(from - 1, upTo).stream().map(Row::entry).toList();
        for (int i = 0; i < upTo - from + 1; i++) {
            if (i >= entries.size() || entries.get(i).position() != from + i) {
                throw new CannotSeal("the event at position %d is missing".formatted(from + i));
            }
        }
        return entries;
    }
}
