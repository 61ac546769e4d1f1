package org.jixiao.evaluation.coverage;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jixiao.evaluation.coverage.Managed.Secrecy;
import org.jspecify.annotations.Nullable;

/** The five haves (五有): each is what was done of what had to be. */
public enum Have {
    /** 预算决策有评估: appraised ÷ in library. What follows from posts and standards needs no appraisal. */
    APPRAISAL(Milestone.IN_LIBRARY, Milestone.APPRAISED) {
        @Override
        boolean concerns(Managed one) {
            return one.projectKind() == null || !one.projectKind().isExemptFromAppraisal();
        }

        @Override
        public @Nullable BigDecimal amount(Managed one) {
            return one.money().requested();
        }
    },
    /** 预算编制有目标: passed goals ÷ arranged. */
    GOAL(Milestone.ARRANGED, Milestone.PASSED) {
        @Override
        public @Nullable BigDecimal amount(Managed one) {
            return one.money().arranged();
        }
    },
    /** 预算执行有监控: tracked ÷ approved. */
    TRACKING(Milestone.APPROVED, Milestone.TRACKED) {
        @Override
        public @Nullable BigDecimal amount(Managed one) {
            return one.money().approved();
        }
    },
    /** 预算完成有评价: evaluated ÷ executed. */
    EVALUATION(Milestone.EXECUTED, Milestone.EVALUATED) {
        @Override
        public BigDecimal amount(Managed one) {
            return one.money().executed();
        }
    },
    /** 评价结果有应用: applied ÷ evaluated. Only results of projects bind money, and of a classified one nothing can be proposed. */
    APPLICATION(Milestone.EVALUATED, Milestone.APPLIED) {
        @Override
        boolean concerns(Managed one) {
            return one.isProject() && one.secrecy() != Secrecy.CLASSIFIED;
        }

        @Override
        public BigDecimal amount(Managed one) {
            return one.money().executed();
        }
    };

    private final Milestone of;
    private final Milestone done;

    Have(Milestone of, Milestone done) {
        this.of = of;
        this.done = done;
    }

    /** Whether the step is asked of such a subject at all. */
    boolean concerns(Managed one) {
        return true;
    }

    /** By which money the step is weighed, 元; null where it is not known. */
    public abstract @Nullable BigDecimal amount(Managed one);

    /** Those of which the step is due. */
    public List<Managed> due(Collection<Managed> subjects) {
        return subjects.stream()
                .filter(one -> concerns(one) && one.reached().contains(of))
                .toList();
    }

    /** Whether the step was done of a subject of which it is due. */
    public boolean isDone(Managed one) {
        return one.reached().contains(done);
    }
}
