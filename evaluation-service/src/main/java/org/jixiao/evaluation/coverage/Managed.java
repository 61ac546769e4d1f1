package org.jixiao.evaluation.coverage;

import java.math.BigDecimal;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ProjectKind;
import org.jspecify.annotations.Nullable;

/**
 * A subject of a budget year and how far it has come.
 *
 * @param name of a classified project its code name
 * @param projectKind null of what is no project, and of a classified one
 * @param fundNature code of the nature of a project's appropriation (资金性质); null of what is no project, and where its proposal was
 *     removed
 * @param trial 试编: outside all rates
 * @param filed the goal of a trial is filed
 */
public record Managed(
        Subject subject,
        String name,
        String unitCode,
        @Nullable ProjectKind projectKind,
        @Nullable String fundNature,
        boolean trial,
        boolean filed,
        Secrecy secrecy,
        Set<Milestone> reached,
        Money money) {

    /** What may be told of a subject. */
    public enum Secrecy {
        OPEN,
        /** 不宜公开. */
        RESTRICTED,
        /** 涉密. */
        CLASSIFIED
    }

    /**
     * Its money, 元.
     *
     * @param requested null where it is not known
     * @param arranged null before, and where it is not known
     * @param approved null before, and where it is not known
     * @param budget 全年预算数, by finance's documents
     * @param carriedIn 上年结转, part of it
     * @param otherFunds 其他资金, beside it
     */
    public record Money(
            @Nullable BigDecimal requested,
            @Nullable BigDecimal arranged,
            @Nullable BigDecimal approved,
            BigDecimal budget,
            BigDecimal carriedIn,
            BigDecimal otherFunds,
            BigDecimal executed) {}

    public boolean isProject() {
        return subject.kind().equals(Subject.PROJECT);
    }

    /** Whether it has an approved goal, or one that was filed for practice. */
    public boolean isManaged() {
        return trial ? filed : reached.contains(Milestone.APPROVED);
    }
}
