package org.jixiao.evaluation.todo;

import org.jixiao.kernel.unit.UnitTable;
import org.springframework.stereotype.Component;

/** The units that take part in a budget year. */
@Component
class EvaluationUnitProjection extends UnitTable {

    EvaluationUnitProjection() {
        super("evaluation-units");
    }
}
