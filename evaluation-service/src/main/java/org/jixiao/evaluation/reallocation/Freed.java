package org.jixiao.evaluation.reallocation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.FundControlEvent.ClawbackDecided;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.ReductionDecided;
import org.jixiao.contracts.monitoring.MoneyFigures;

/**
 * What monitoring says of the money of projects.
 *
 * @param money as finance's documents have it
 * @param measures what the reductions and claw-backs that stand took of a project, by their number; one that carries out a reduction takes
 *     nothing more
 */
record Freed(Map<Subject, MoneyFigures> money, Map<Subject, Map<Integer, BigDecimal>> measures) {

    Freed {
        money = Map.copyOf(money);
        measures = Map.copyOf(measures);
    }

    static Freed unheard() {
        return new Freed(Map.of(), Map.of());
    }

    Freed after(StoredEvent event) {
        return switch (event) {
            case DocumentCounted document -> {
                Map<Subject, MoneyFigures> more = new HashMap<>(money);
                more.put(document.subject(), document.figures());
                yield new Freed(more, measures);
            }
            case ReductionDecided reduction -> taken(reduction.subject(), reduction.number(), reduction.amount());
            case ClawbackDecided clawback ->
                taken(
                        clawback.subject(),
                        clawback.number(),
                        clawback.carriesOut() == null ? clawback.amount() : BigDecimal.ZERO);
            case MeasureDropped dropped -> dropped(dropped.subject(), dropped.number());
            default -> this;
        };
    }

    private Freed taken(Subject project, int measure, BigDecimal amount) {
        Map<Integer, BigDecimal> ofProject = new HashMap<>(measures.getOrDefault(project, Map.of()));
        ofProject.put(measure, amount);
        return with(project, ofProject);
    }

    private Freed dropped(Subject project, int measure) {
        Map<Integer, BigDecimal> ofProject = new HashMap<>(measures.getOrDefault(project, Map.of()));
        ofProject.remove(measure);
        return with(project, ofProject);
    }

    private Freed with(Subject project, Map<Integer, BigDecimal> ofProject) {
        Map<Subject, Map<Integer, BigDecimal>> more = new HashMap<>(measures);
        more.put(project, Map.copyOf(ofProject));
        return new Freed(money, more);
    }

    /** What was taken from a project, 元. */
    BigDecimal of(Subject project) {
        return measures.getOrDefault(project, Map.of()).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a reduction or claw-back of this number was decided and not dropped. */
    boolean stands(Subject project, int measure) {
        return measures.getOrDefault(project, Map.of()).containsKey(measure);
    }

    MoneyFigures figures(Subject project) {
        return money.getOrDefault(project, MoneyFigures.none());
    }
}
