package org.jixiao.evaluation.submission.prepare;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.evaluation.submission.Matter;
import org.jixiao.kernel.submission.Gaps;
import org.jixiao.platform.archive.Archive;

/** What a package of one matter is made of. A new matter is one more bean of this type. */
interface Contents {

    Matter matter();

    /** What the package is called. */
    String name(Subject subject);

    /** None where nothing has come so far that it is submitted. */
    List<SubmittedItem> items(Subject subject);

    /** What belongs into it and is not ready yet. */
    default List<SubmittedItem> missing(Subject subject) {
        return List.of();
    }

    void addTo(Archive archive, Subject subject, List<SubmittedItem> items, Gaps gaps, LocalDate on) throws IOException;
}
