package org.jixiao.goals.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.FundNature;
import org.jixiao.contracts.goals.MaterialList;
import org.jixiao.contracts.goals.ReportingRules;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.Deduction;
import org.jixiao.contracts.goals.Rules.GradeBand;
import org.jixiao.contracts.goals.Rules.Lights;
import org.jixiao.contracts.goals.Rules.SatisfactionBand;
import org.jixiao.contracts.goals.Rules.Weights;
import org.jixiao.platform.aggregate.Refusal;

/** A rulebook's numbers must fit together; whatever is judged by them later can rely on it. */
final class RulesAreSound {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MONTHS_OF_A_YEAR = 12;

    private final List<Refusal> objections = new ArrayList<>();

    private RulesAreSound() {}

    static List<Refusal> objections(Rules rules) {
        RulesAreSound check = new RulesAreSound();
        check.weights(rules.weights());
        check.department(rules.goals().departmentCode());
        check.objections.addAll(FrameworksAreSound.objections(rules.goals(), rules.weights()));
        check.objections.addAll(ReviewIsSound.objections(rules.review()));
        check.lights(rules.lights());
        check.grades(rules.scores().bands());
        check.satisfaction(rules.scores().satisfaction());
        check.deductions(rules.scores().overAchievement().deductions());
        check.objections.addAll(AppraisalRulesAreSound.objections(rules.appraisal()));
        check.fundNatures(rules.fundNatures());
        check.materials(rules.materials());
        check.objections.addAll(CalendarIsSound.objections(rules.calendar()));
        check.objections.addAll(RemindersAreSound.objections(rules.reminders()));
        check.reporting(rules.reporting());
        check.objections.addAll(MonitoringIsSound.objections(rules.monitoring()));
        check.objections.addAll(EvaluationIsSound.objections(rules.evaluation()));
        check.objections.addAll(DisclosureIsSound.objections(rules.disclosure()));
        return List.copyOf(check.objections);
    }

    private void weights(Weights weights) {
        if (weights.indicatorTotal().signum() <= 0
                || weights.execution().signum() < 0
                || weights.indicatorTotal().add(weights.execution()).compareTo(HUNDRED) != 0) {
            objections.add(Refusal.rule("weights-not-a-hundred").at("rules.weights"));
        }
    }

    /** One at least, since the first is the one of projects that name none; no code and no name is empty or stands twice. */
    private void fundNatures(List<FundNature> natures) {
        Set<String> codes = new HashSet<>(natures.stream().map(FundNature::code).toList());
        Set<String> names = new HashSet<>(natures.stream().map(FundNature::name).toList());
        if (natures.isEmpty()
                || codes.size() != natures.size()
                || names.size() != natures.size()
                || codes.stream().anyMatch(String::isBlank)
                || names.stream().anyMatch(String::isBlank)) {
            objections.add(Refusal.rule("fund-natures-malformed").at("rules.fundNatures"));
        }
    }

    private void materials(List<MaterialList> lists) {
        long steps = lists.stream().map(MaterialList::step).distinct().count();
        boolean named = lists.stream()
                .map(MaterialList::types)
                .allMatch(types -> types.stream().noneMatch(String::isBlank)
                        && types.stream().distinct().count() == types.size());
        if (steps != lists.size() || !named) {
            objections.add(Refusal.rule("material-list-twice").at("rules.materials"));
        }
    }

    private void reporting(ReportingRules reporting) {
        if (reporting.keyReportMonths() < 1 || reporting.keyReportMonths() > MONTHS_OF_A_YEAR) {
            objections.add(Refusal.rule("reporting-rules-malformed").at("rules.reporting"));
        }
    }

    private void department(String code) {
        if (!Subject.isOne(Subject.ORGANISATION, code, Subject.NO_YEAR)) {
            objections.add(Refusal.rule("department-code-malformed").at("rules.goals.departmentCode"));
        }
    }

    private void lights(Lights lights) {
        if (!ascending(List.of(BigDecimal.ZERO, lights.redBelow(), lights.yellowBelow(), HUNDRED, lights.blueFrom()))
                || !ascending(List.of(HUNDRED, lights.atMostYellowUpTo()))
                || !ascending(List.of(lights.exactlyGreenWithin(), lights.exactlyYellowWithin()))) {
            objections.add(Refusal.rule("lights-not-ordered").at("rules.lights"));
        }
    }

    private void grades(List<GradeBand> bands) {
        List<BigDecimal> fromTheWorst =
                bands.reversed().stream().map(GradeBand::from).toList();
        Set<String> names = new HashSet<>(bands.stream().map(GradeBand::grade).toList());
        if (bands.isEmpty()
                || fromTheWorst.getFirst().signum() != 0
                || !ascending(fromTheWorst)
                || names.size() != bands.size()) {
            objections.add(Refusal.rule("grade-bands-not-ordered").at("rules.scores.bands"));
        }
    }

    private void satisfaction(List<SatisfactionBand> bands) {
        List<SatisfactionBand> fromTheWorst = bands.reversed();
        if (!ascending(fromTheWorst.stream().map(SatisfactionBand::from).toList())
                || !ascending(fromTheWorst.stream()
                        .map(SatisfactionBand::percentOfWeight)
                        .toList())) {
            objections.add(Refusal.rule("satisfaction-bands-not-ordered").at("rules.scores.satisfaction"));
        }
    }

    private void deductions(List<Deduction> deductions) {
        if (!ascending(deductions.stream().map(Deduction::deviationFrom).toList())
                || !ascending(
                        deductions.stream().map(Deduction::percentOfWeight).toList())) {
            objections.add(Refusal.rule("deductions-not-ordered").at("rules.scores.overAchievement.deductions"));
        }
    }

    private static boolean ascending(List<BigDecimal> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i - 1).compareTo(numbers.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
