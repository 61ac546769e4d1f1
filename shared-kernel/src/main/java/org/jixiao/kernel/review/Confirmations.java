package org.jixiao.kernel.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.goals.Post;

/**
 * Which content the holder of each post confirmed last. A confirmation of other content does not count.
 *
 * @param hashes content hash by post
 */
public record Confirmations(Map<Post, String> hashes) {

    public Confirmations {
        hashes = Map.copyOf(hashes);
    }

    public static Confirmations none() {
        return new Confirmations(Map.of());
    }

    public Confirmations and(Post post, String contentHash) {
        Map<Post, String> more = new EnumMap<>(Post.class);
        more.putAll(hashes);
        more.put(post, contentHash);
        return new Confirmations(more);
    }

    /** Of these posts, in their order, those that have not confirmed this content. */
    public List<Post> missing(List<Post> posts, String contentHash) {
        return posts.stream()
                .filter(post -> !contentHash.equals(hashes.get(post)))
                .toList();
    }
}
