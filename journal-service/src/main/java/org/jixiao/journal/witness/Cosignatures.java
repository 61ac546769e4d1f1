package org.jixiao.journal.witness;

import java.util.List;
import java.util.Optional;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.proof.SignedNote;
import org.jixiao.proof.SignedNote.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What witnesses signed, as it is kept. */
@Component
class Cosignatures {

    private final JdbcClient state;

    Cosignatures(@EventLogStore JdbcClient state) {
        this.state = state;
    }

    /** The size of the last checkpoint that a witness signed; 0 if it signed none. */
    long lastOf(Witness witness) {
        return state.sql("select coalesce(max(size), 0) from cosignature where witness = :witness")
                .param("witness", witness.name())
                .query(Long.class)
                .single();
    }

    /** Keeps one, unless another process was quicker. */
    void keep(Witness witness, long size, Signature signature) {
        state.sql("""
            insert into cosignature (witness, size, signature) values (:witness, :size, :signature)
            on conflict do nothing\
            """)
                .param("witness", witness.name())
                .param("size", size)
                .param("signature", signature.base64())
                .update();
    }

    /** The newest checkpoint that any witness signed, with all their signatures. */
    Optional<SignedNote> newest() {
        return state.sql("select note from checkpoint where size = (select max(size) from cosignature)")
                .query((row, _) -> SignedNote.parse(row.getString("note")))
                .optional()
                .map(note -> note.with(signatures()));
    }

    private List<Signature> signatures() {
        return state.sql("""
            select witness, signature from cosignature
            where size = (select max(size) from cosignature) order by witness\
            """)
                .query((row, _) -> new Signature(row.getString("witness"), row.getString("signature")))
                .list();
    }
}
