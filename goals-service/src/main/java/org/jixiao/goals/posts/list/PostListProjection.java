package org.jixiao.goals.posts.list;

import org.jixiao.kernel.posts.PostTables;
import org.springframework.stereotype.Component;

/** Who holds which post, and who stands in for whom. */
@Component
class PostListProjection extends PostTables {

    static final String NAME = "goals-post-list";

    PostListProjection() {
        super(NAME);
    }
}
