package org.jixiao.kernel.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the last edition of a submission stands. Each edition is prepared, sent, and then received or returned. */
public sealed interface Course {

    /** Of the last edition; 0 before the first. */
    int edition();

    record Unprepared() implements Course {

        @Override
        public int edition() {
            return 0;
        }
    }

    /** @param sha256 of the package */
    record Prepared(int edition, @Nullable LocalDate dueOn, String sha256) implements Course {}

    record Sent(int edition, LocalDate on) implements Course {}

    record Received(int edition, LocalDate sentOn) implements Course {}

    /** Received, and then overtaken by a newer result of what it tells of: the next edition may follow without a return. */
    record Overtaken(int edition, LocalDate sentOn) implements Course {}

    record Returned(int edition) implements Course {}

    /** Before the first package. */
    static Course begun() {
        return new Unprepared();
    }

    /** Also where nothing was heard of the sending: then it was no later than the receipt. */
    default Course received(int ofEdition, LocalDate on) {
        return new Received(ofEdition, this instanceof Sent(var _, var sentOn) ? sentOn : on);
    }
}
