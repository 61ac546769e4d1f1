package org.jixiao.evaluation.workassessment;

import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Counted;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Fault;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Step;
import org.jixiao.contracts.goals.EvaluationRules.WorkItem;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Assessed;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.DraftWorkAssessment;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Judged;
import org.jixiao.evaluation.workassessment.WorkRecord.Incident;
import org.jixiao.evaluation.workassessment.WorkRecord.Tally;
import org.jixiao.platform.command.Actor;

/** 驻武汉办事处 and 对口支援处 in 2020, and what the record has of them. */
final class Assessments {

    static final LocalDate JUNE = LocalDate.of(2021, 6, 1);
    static final Assessed WUHAN = new Assessed("WH", null, 2020);
    static final Assessed DIVISION = new Assessed("HQ", "对口支援处", 2020);
    static final RulebookPublished RULEBOOK =
            new RulebookPublished(2020, 1, LocalDate.of(2020, 1, 1), RulesOf2020.rules());
    static final UnitRegistered OFFICE = new UnitRegistered("WH", 2020, "驻武汉办事处", UnitKind.OUT_OF_TOWN_OFFICE);
    static final UnitRegistered HEADQUARTERS = new UnitRegistered("HQ", 2020, "机关本部", UnitKind.HEADQUARTERS);
    static final PostFilled UNIT_HEAD = new PostFilled(
            "WH",
            Post.UNIT_HEAD,
            null,
            new Person("wh-head", "熊汉生"),
            false,
            LocalDate.of(2018, 6, 1),
            "沪府合办人〔2018〕15号");
    static final PostFilled DIVISION_HEAD = new PostFilled(
            "HQ",
            Post.DIVISION_HEAD,
            "对口支援处",
            new Person("hq-head", "赵明川"),
            false,
            LocalDate.of(2018, 3, 1),
            "沪府合办人〔2018〕6号");
    static final Actor WUHAN_HEAD = new Actor("wh-head", "熊汉生", Set.of("unit-head"), "WH");
    static final Actor HQ_HEAD = new Actor("hq-head", "赵明川", Set.of("division-head"), "HQ");
    static final Actor PLANNING = new Actor("planning-1", "周财务", Set.of("planning-finance"), "HQ");
    static final Actor LEADER = new Actor("leader-1", "钱主任", Set.of("office-leader"), "HQ");
    static final List<Judged> JUDGED = List.of(new Judged(WorkItem.ORGANISATION, number("9"), "制度健全，培训一次未参加"));

    private Assessments() {}

    static Counted project(int number) {
        return new Counted(Subject.project("31000020T%012d".formatted(number), 2020), "项目" + number);
    }

    /** Everything that was due is done. */
    static List<Tally> complete() {
        return List.of(
                new Tally(WorkItem.APPRAISAL, 4, 4, List.of()),
                new Tally(WorkItem.GOALS, 4, 4, List.of()),
                new Tally(WorkItem.TRACKING, 4, 4, List.of()),
                new Tally(WorkItem.EVALUATION, 4, 4, List.of()),
                new Tally(WorkItem.RECTIFICATION, 0, 0, List.of()),
                new Tally(WorkItem.DISCLOSURE, 1, 1, List.of()));
    }

    static List<Tally> complete(Tally instead) {
        List<Tally> tallies = new ArrayList<>(complete());
        tallies.replaceAll(one -> one.item() == instead.item() ? instead : one);
        return tallies;
    }

    static Incident late(int project) {
        return new Incident(Fault.LATE, project(project), Step.GOAL, null, null, LocalDate.of(2020, 1, 10));
    }

    static Incident incident(Fault fault, int project, Step step) {
        return new Incident(fault, project(project), step, null, null, LocalDate.of(2020, 11, 2));
    }

    static Incident late(int project, int cutOff) {
        return new Incident(Fault.LATE, project(project), Step.TRACKING, cutOff, null, LocalDate.of(2020, 8, 3));
    }

    static Incident falsified(int project, String document) {
        return new Incident(
                Fault.FALSIFICATION, project(project), Step.EVALUATION, null, document, LocalDate.of(2021, 3, 1));
    }

    static DraftWorkAssessment draft(Assessed assessed, Incident... incidents) {
        return new DraftWorkAssessment(
                assessed, new WorkRecord(complete(), List.of(incidents)), JUDGED, PLANNING, JUNE);
    }
}
