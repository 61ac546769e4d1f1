package org.jixiao.kernel.review;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Post;
import org.jspecify.annotations.Nullable;

/** What heads confirm and seats judge, as far as the right to act depends on it. */
public interface UnderReview {

    Route route();

    /** The unit of who acts. */
    Acting acting();

    /** Nobody reviews the own work. */
    boolean isAuthor(String staffId, LocalDate on);

    /** The opinions given so far; none where they no longer matter. */
    List<Voice> voices();

    /** Posts that have not confirmed exactly this content, in their order. */
    List<Post> unconfirmedBy();

    /** SHA-256, hex, of the content that is under review. */
    String contentHash();

    /**
     * Somebody's opinion in this review.
     *
     * @param onBehalf for whom; null in the own right
     */
    record Voice(String seat, Opinion opinion, @Nullable OnBehalf onBehalf) {}
}
