package org.jixiao.evaluation.keyevaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.EvaluatorBlacklisted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Agency;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyRegistered;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorStruckOff;
import org.jixiao.contracts.goals.EvaluatorEvent.ExpertRegistered;
import org.jixiao.platform.aggregate.Refusal;

/** Who of those that are to be commissioned stands in the registers, and who is blacklisted (专家库、第三方机构库; 财监〔2021〕4号). */
record Registers(Set<Entry> entered, Set<Entry> blacklisted, Map<String, AgencyRegistered> agencies) {

    Registers {
        entered = Set.copyOf(entered);
        blacklisted = Set.copyOf(blacklisted);
        agencies = Map.copyOf(agencies);
    }

    /** @param code staff id of an expert, 统一社会信用代码 of an agency */
    record Entry(EvaluatorKind kind, String code) {}

    static Registers unheard() {
        return new Registers(Set.of(), Set.of(), Map.of());
    }

    Registers after(StoredEvent event) {
        return switch (event) {
            case ExpertRegistered expert -> with(new Entry(EvaluatorKind.EXPERT, expert.staffId()));
            case AgencyRegistered agency -> {
                Map<String, AgencyRegistered> known = new HashMap<>(agencies);
                known.put(agency.creditCode(), agency);
                yield new Registers(entered, blacklisted, known)
                        .with(new Entry(EvaluatorKind.AGENCY, agency.creditCode()));
            }
            case EvaluatorStruckOff gone -> without(new Entry(gone.kind(), gone.code()));
            case EvaluatorBlacklisted barred -> {
                Set<Entry> more = new HashSet<>(blacklisted);
                more.add(new Entry(barred.kind(), barred.code()));
                yield new Registers(entered, more, agencies);
            }
            default -> this;
        };
    }

    private Registers with(Entry entry) {
        Set<Entry> more = new HashSet<>(entered);
        more.add(entry);
        return new Registers(more, blacklisted, agencies);
    }

    private Registers without(Entry entry) {
        Set<Entry> left = new HashSet<>(entered);
        left.remove(entry);
        return new Registers(left, blacklisted, agencies);
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

    /**
     * What an agency's commission has otherwise than its entry: the name, or a 主评人 that the agency did not enter (财监〔2021〕4号).
     *
     * @param chief name of who leads the evaluation
     */
    List<Refusal> objectionsTo(Agency commissioned, String chief) {
        AgencyRegistered entry = agencies.get(commissioned.creditCode());
        if (entry == null) {
            return List.of();
        }
        List<Refusal> objections = new ArrayList<>();
        if (!entry.name().equals(commissioned.name())) {
            objections.add(Refusal.rule("agency-registered-otherwise")
                    .at("agency.name")
                    .with("name", entry.name()));
        }
        if (entry.leadEvaluators().stream().noneMatch(lead -> lead.name().equals(chief))) {
            objections.add(Refusal.rule("chief-no-lead-evaluator").at("chief").with("agency", entry.name()));
        }
        return objections;
    }
}
