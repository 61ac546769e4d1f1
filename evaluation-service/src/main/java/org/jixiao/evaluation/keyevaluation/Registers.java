package org.jixiao.evaluation.keyevaluation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.EvaluatorBlacklisted;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyRegistered;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorStruckOff;
import org.jixiao.contracts.goals.EvaluatorEvent.ExpertRegistered;
import org.jixiao.platform.aggregate.Refusal;

/** Who of those that are to be commissioned stands in the registers, and who is blacklisted (专家库、第三方机构库; 财监〔2021〕4号). */
record Registers(Set<Entry> entered, Set<Entry> blacklisted) {

    Registers {
        entered = Set.copyOf(entered);
        blacklisted = Set.copyOf(blacklisted);
    }

    /** @param code staff id of an expert, 统一社会信用代码 of an agency */
    record Entry(EvaluatorKind kind, String code) {}

    static Registers unheard() {
        return new Registers(Set.of(), Set.of());
    }

    Registers after(StoredEvent event) {
        return switch (event) {
            case ExpertRegistered expert -> with(new Entry(EvaluatorKind.EXPERT, expert.staffId()));
            case AgencyRegistered agency -> with(new Entry(EvaluatorKind.AGENCY, agency.creditCode()));
            case EvaluatorStruckOff gone -> without(new Entry(gone.kind(), gone.code()));
            case EvaluatorBlacklisted barred -> {
                Set<Entry> more = new HashSet<>(blacklisted);
                more.add(new Entry(barred.kind(), barred.code()));
                yield new Registers(entered, more);
            }
            default -> this;
        };
    }

    private Registers with(Entry entry) {
        Set<Entry> more = new HashSet<>(entered);
        more.add(entry);
        return new Registers(more, blacklisted);
    }

    private Registers without(Entry entry) {
        Set<Entry> left = new HashSet<>(entered);
        left.remove(entry);
        return new Registers(left, blacklisted);
    }

    /**
     * Why an expert or an agency cannot be commissioned.
     *
     * @param toBeEntered whether they have to stand in a register
     */
    Optional<Refusal> objectionTo(Entry entry, boolean toBeEntered) {
        if (toBeEntered && !entered.contains(entry)) {
            return Optional.of(Refusal.conflict("evaluator-not-registered"));
        }
        return blacklisted.contains(entry) ? Optional.of(Refusal.conflict("evaluator-blacklisted")) : Optional.empty();
    }
}
