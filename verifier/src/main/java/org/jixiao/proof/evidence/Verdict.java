package org.jixiao.proof.evidence;

import java.util.List;

/** What a package proves. */
public sealed interface Verdict {

    /**
     * Everything is as it was sealed.
     *
     * @param events how many
     * @param removed where content was taken out under an order
     */
    record Pass(long events, List<Removed> removed) implements Verdict {

        public Pass {
            removed = List.copyOf(removed);
        }
    }

    /** Content that was removed under an order; all else about the event is as it was sealed. */
    record Removed(long position, String order) {}

    /**
     * The first thing that is not as it was sealed.
     *
     * @param position of the event; -1 where it is about no single one
     * @param details what the fault's words quote, in their order
     */
    record Failed(Fault fault, long position, List<String> details) implements Verdict {

        public Failed {
            details = List.copyOf(details);
        }
    }

    /** What may be wrong. */
    enum Fault {
        /** A checkpoint is not signed by the key, or of another log. */
        CHECKPOINT_FORGED,
        /** A witness has cosigned none of the checkpoints. */
        NOT_WITNESSED,
        /** What is sealed in the package is not what a checkpoint covers. */
        NOT_THE_SEALED_TREE,
        /** The package ends before a checkpoint does. */
        TRUNCATED,
        /** An event's path leads to another root. */
        NOT_INCLUDED,
        /** Nothing connects a checkpoint to that of the package. */
        NOT_CONSISTENT,
        /** Something stored about an event is another than it was. */
        CHANGED,
        /** One of its times was earlier than is said now, or later. */
        BACK_DATED,
        /** An event is gone. */
        DROPPED,
        /** An event stands there that was never sealed. */
        INSERTED,
        /** Events stand in another order. */
        REORDERED,
        /** A payload is missing and no order says why. */
        CONTENT_MISSING
    }
}
