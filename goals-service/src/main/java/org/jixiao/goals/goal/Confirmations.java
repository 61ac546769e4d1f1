package org.jixiao.goals.goal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.Post;

/**
 * Which content the holder of each post confirmed last. A confirmation of other content does not count.
 *
 * @param hashes content hash by post
 */
record Confirmations(Map<Post, String> hashes) {

    Confirmations {
        hashes = Map.copyOf(hashes);
    }

    static Confirmations none() {
        return new Confirmations(Map.of());
    }

    Confirmations and(GoalConfirmed confirmed) {
        Map<Post, String> more = new EnumMap<>(Post.class);
        more.putAll(hashes);
        more.put(confirmed.post(), confirmed.contentHash());
        return new Confirmations(more);
    }

    /** Of these posts, in their order, those that have not confirmed this content. */
    List<Post> missing(List<Post> posts, String contentHash) {
        return posts.stream()
                .filter(post -> !contentHash.equals(hashes.get(post)))
                .toList();
    }
}
