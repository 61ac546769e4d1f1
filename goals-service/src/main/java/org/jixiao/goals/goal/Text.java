package org.jixiao.goals.goal;

import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.platform.canonical.CanonicalJson;

/**
 * What a goal says, with its hash. Whoever confirms it is bound to exactly this, so that any other content is not confirmed.
 *
 * @param hash as it was stored: it stays what was confirmed, whatever a content may hold in later years
 */
record Text(GoalContent content, String hash) {

    static Text of(GoalContent content) {
        return new Text(content, CanonicalJson.hashOf(content));
    }
}
