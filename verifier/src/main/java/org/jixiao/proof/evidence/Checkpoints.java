package org.jixiao.proof.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.proof.Checkpoint;
import org.jixiao.proof.NoteKey;
import org.jixiao.proof.SignedNote;
import org.jspecify.annotations.Nullable;

/** The checkpoints against which a package is held, all of one log and signed by its key, in the order of their sizes. */
final class Checkpoints {

    private Checkpoints() {}

    /** @throws Forged if one of them is not signed by the key or of another log */
    static List<Checkpoint> verified(List<String> notes, NoteKey key) throws Forged {
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (String text : notes) {
            checkpoints.add(verified(text, key));
        }
        checkpoints.sort(Comparator.comparingLong(Checkpoint::size));
        return checkpoints;
    }

    private static Checkpoint verified(String text, NoteKey key) throws Forged {
        try {
            SignedNote note = SignedNote.parse(text);
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            if (note.isSignedBy(key) && checkpoint.origin().equals(key.name())) {
                return checkpoint;
            }
        } catch (IllegalArgumentException e) {
            throw new Forged(e);
        }
        throw new Forged(null);
    }

    /** A checkpoint is none. */
    static final class Forged extends Exception {

        private static final long serialVersionUID = 1L;

        Forged(@Nullable Throwable cause) {
            super(cause);
        }
    }
}
