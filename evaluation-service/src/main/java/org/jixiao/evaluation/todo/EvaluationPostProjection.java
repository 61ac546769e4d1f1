package org.jixiao.evaluation.todo;

import org.jixiao.kernel.posts.PostTables;
import org.springframework.stereotype.Component;

/** Who holds which post, and who stands in for whom. */
@Component
class EvaluationPostProjection extends PostTables {

    EvaluationPostProjection() {
        super("evaluation-posts");
    }
}
