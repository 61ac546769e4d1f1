package org.jixiao.evaluation.todo;

import org.jixiao.kernel.rulebook.RulebookTable;
import org.springframework.stereotype.Component;

/** Every version of every budget year's rulebook. */
@Component
class EvaluationRulebookProjection extends RulebookTable {

    EvaluationRulebookProjection() {
        super("evaluation-rulebooks");
    }
}
