package org.jixiao.journal.witness;

import java.net.URI;
import org.jixiao.proof.NoteKey;

/** Somebody outside who signs what is shown. */
record Witness(URI url, NoteKey key) {

    String name() {
        return key.name();
    }
}
