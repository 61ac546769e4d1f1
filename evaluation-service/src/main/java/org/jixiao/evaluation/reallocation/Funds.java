package org.jixiao.evaluation.reallocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ReallocationEvent.Line;
import org.jixiao.contracts.goals.FundNature;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.FundNatureCorrected;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.rulebook.RulebooksHeard;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Of which nature funds are (资金性质): money that moves keeps it, so that all of a set is of one.
 *
 * @param named of which nature the funds of each project are
 */
record Funds(RulebooksHeard rulebook, Map<Subject, String> named) {

    Funds {
        named = Map.copyOf(named);
    }

    static Funds unheard() {
        return new Funds(RulebooksHeard.none(), Map.of());
    }

    Funds after(StoredEvent event) {
        return switch (event) {
            case RulebookPublished version -> new Funds(rulebook.and(version), named);
            case ProjectProposed project ->
                with(Subject.project(project.projectCode(), project.budgetYear()), project.fundNature());
            case ClassifiedProjectRegistered project ->
                with(Subject.project(project.projectCode(), project.budgetYear()), project.fundNature());
            case FundNatureCorrected correction ->
                with(Subject.project(correction.projectCode(), correction.budgetYear()), correction.fundNature());
            default -> this;
        };
    }

    private Funds with(Subject project, String fundNature) {
        Map<Subject, String> more = new HashMap<>(named);
        more.put(project, fundNature);
        return new Funds(rulebook, more);
    }

    /** What is against moving money of this nature between these projects: a rulebook may list other natures by the time of the decision. */
    List<Refusal> objections(int budgetYear, String nature, List<Line> lines, LocalDate on) {
        List<FundNature> natures = rulebook.on(on).map(Rules::fundNatures).orElse(List.of());
        if (natures.isEmpty()) {
            return List.of(Refusal.conflict("rulebook-not-published").with("budgetYear", budgetYear));
        }
        if (natures.stream().noneMatch(one -> one.code().equals(nature))) {
            return List.of(Refusal.rule("fund-nature-not-listed").at("fundNature"));
        }
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String project = lines.get(i).projectCode();
            String code = named.get(Subject.project(project, budgetYear));
            if (code == null) {
                objections.add(Refusal.rule("reallocation-project-unknown")
                        .at(field(i))
                        .with("project", project));
            } else if (!code.equals(nature)) {
                objections.add(Refusal.rule("reallocation-of-another-fund-nature")
                        .at(field(i))
                        .with("project", project));
            }
        }
        return objections;
    }

    private static String field(int line) {
        return "lines[" + line + "].project";
    }
}
