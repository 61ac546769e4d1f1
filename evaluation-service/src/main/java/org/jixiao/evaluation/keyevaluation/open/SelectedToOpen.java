package org.jixiao.evaluation.keyevaluation.open;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.contracts.evaluation.KeySelectionEvent.Deviation;
import org.jixiao.contracts.evaluation.KeySelectionEvent.KeySelectionDecided;
import org.jixiao.contracts.evaluation.KeySelectionEvent.Selected;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.OpenKeyEvaluation;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.daily.DailyDuty;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was selected is evaluated: on the next day its key evaluation opens. */
@Component
class SelectedToOpen implements DailyDuty {

    private static final String OPEN = "select kind, code, budget_year from key_evaluation where opened is not null";

    private final JdbcClient views;
    private final JsonMapper json;

    SelectedToOpen(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    @Override
    public String name() {
        return "evaluation-selected-to-open";
    }

    @Override
    public List<Command> dueOn(LocalDate day) {
        Set<Subject> open = new HashSet<>(views.sql(OPEN)
                .query((row, _) -> new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")))
                .list());
        return views
                .sql("select decided from key_selection where decided is not null order by budget_year")
                .query((row, _) -> json.readValue(row.getString("decided"), KeySelectionDecided.class))
                .list()
                .stream()
                .filter(decision -> !decision.decidedOn().isAfter(day))
                .flatMap(decision -> decision.selected().stream()
                        .filter(one -> !open.contains(one.subject()))
                        .<Command>map(one -> new OpenKeyEvaluation(
                                one.subject(), ground(one, besideTheProposal(decision)), decision.document(), day)))
                .toList();
    }

    private static Set<Subject> besideTheProposal(KeySelectionDecided decision) {
        return decision.deviations().stream().map(Deviation::subject).collect(Collectors.toSet());
    }

    /** By its first claim; without one it was drawn by lot, or the decision took it beside the proposal. */
    private static Ground ground(Selected one, Set<Subject> beside) {
        if (one.grounds().isEmpty()) {
            return beside.contains(one.subject()) ? Ground.DECISION : Ground.RANDOM_CHOICE;
        }
        return switch (one.grounds().getFirst()) {
            case CYCLE_DUE, KEY -> Ground.KEY_PROJECT_CYCLE;
            case POLICY, LARGE_AMOUNT -> Ground.MAJOR_REFORM;
            case LOW_GRADE, ALERT -> Ground.DECISION;
        };
    }
}
