package org.jixiao.journal.witness;

import java.util.List;
import java.util.Optional;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.proof.SignedNote;
import org.jixiao.proof.SignedNote.Signature;
import org.jspecify.annotations.Nullable;
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
        return state.sql("select coalesce(max(size), 0) from cosignature join checkpoint using (size) where witness ="
                        + " :witness")
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
                .param("signature", signature.canonical().base64())
                .update();
    }

    /** The newest checkpoint that this witness, or any, signed, with the signatures of all who did. */
    Optional<SignedNote> newest(@Nullable String witness) {
        return state.sql("""
            select size, note from checkpoint
            where size = (select max(size) from cosignature where witness = coalesce(:witness, witness))\
            """)
                .param("witness", witness)
                .query((row, _) -> SignedNote.parse(row.getString("note")).with(signatures(row.getLong("size"))))
                .optional();
    }

    private List<Signature> signatures(long size) {
        return state.sql("select witness, signature from cosignature where size = :size order by witness")
                .param("size", size)
                .query((row, _) -> new Signature(row.getString("witness"), row.getString("signature")))
                .list();
    }
}
