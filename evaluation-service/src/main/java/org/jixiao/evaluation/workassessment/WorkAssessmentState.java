package org.jixiao.evaluation.workassessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentAnswered;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDecided;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDrafted;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentObjected;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentSent;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Fault;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.AnswerObjection;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.DecideWorkAssessment;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.DraftWorkAssessment;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.ObjectToWorkAssessment;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.SendWorkAssessment;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * The way of an assessment: drawn up from the record, sent, objected to within the term, answered, and decided in the meeting.
 * Once it was sent the record counts as it was drawn up; only the answer to an objection changes the sheet. The version of the rulebook
 * that counted holds to the end. False data that is found later has the sheet drawn up anew, even after the decision.
 */
record WorkAssessmentState(
        AssessedUnit unit,
        @Nullable WorkAssessmentDrafted drafted,
        @Nullable WorkAssessmentSent sent,
        @Nullable WorkAssessmentObjected objected,
        @Nullable WorkAssessmentAnswered answered,
        @Nullable WorkAssessmentDecided decided)
        implements State<WorkAssessmentCommand, WorkAssessmentEvent, WorkAssessmentState> {

    static WorkAssessmentState undrafted() {
        return new WorkAssessmentState(AssessedUnit.unheard(), null, null, null, null, null);
    }

    @Override
    public Decision<WorkAssessmentEvent> decide(WorkAssessmentCommand command) {
        return switch (command) {
            case DraftWorkAssessment draft -> draft(draft);
            case SendWorkAssessment send -> send(send);
            case ObjectToWorkAssessment objection -> object(objection);
            case AnswerObjection answer -> answer(answer);
            case DecideWorkAssessment decision -> decide(decision);
        };
    }

    private Decision<WorkAssessmentEvent> draft(DraftWorkAssessment command) {
        Optional<Refusal> objection = unit.objectionTo(command.assessed());
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        if (sent != null && !command.record().hasFalsificationBesides(sheet())) {
            return Decision.refuse(Refusal.conflict("work-assessment-sent"));
        }
        RulebookPublished rulebook = unit.rulebookOn(command.on()).orElse(null);
        if (rulebook == null) {
            return Decision.refuse(Refusal.conflict("rulebook-not-in-force"));
        }
        Optional<Refusal> noRight = new Rights(unit, rulebook.rules()).objectionTo(command);
        if (noRight.isPresent()) {
            return Decision.refuse(noRight.get());
        }
        Assessing assessing = assessing(rulebook);
        List<Refusal> objections = assessing.objectionsTo(command.judged(), true);
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        return Decision.accept(new WorkAssessmentDrafted(
                command.subject(),
                command.assessed().division(),
                unit.nameOf(command.assessed()),
                rulebook.version(),
                assessing.draft(command.record(), command.judged()),
                command.on()));
    }

    private Decision<WorkAssessmentEvent> send(SendWorkAssessment command) {
        if (drafted == null) {
            return Decision.refuse(Refusal.conflict("work-assessment-not-drafted"));
        }
        if (sent != null) {
            return Decision.nothingToDo();
        }
        RulebookPublished rulebook = unit.rulebook(drafted.rulebookVersion());
        Optional<Refusal> noRight = new Rights(unit, rulebook.rules()).objectionTo(command);
        if (noRight.isPresent()) {
            return Decision.refuse(noRight.get());
        }
        LocalDate until = ReminderPlans.calendar(rulebook.rules())
                .after(
                        command.on(),
                        rulebook.rules().evaluation().workAssessment().objectionDays());
        return Decision.accept(
                new WorkAssessmentSent(command.subject(), command.assessed().division(), until, command.on()));
    }

    private Decision<WorkAssessmentEvent> object(ObjectToWorkAssessment command) {
        if (sent == null) {
            return Decision.refuse(Refusal.conflict("work-assessment-not-sent"));
        }
        if (!unit.isHead(command.by(), command.assessed(), command.on())) {
            return Decision.refuse(Refusal.forbidden("objection-by-head-only"));
        }
        if (objected != null) {
            return Decision.refuse(Refusal.conflict("objection-raised-already"));
        }
        if (decided != null || command.on().isAfter(sent.objectUntil())) {
            return Decision.refuse(Refusal.conflict("objection-term-over")
                    .with("until", sent.objectUntil().toString()));
        }
        return Decision.accept(new WorkAssessmentObjected(
                command.subject(),
                command.assessed().division(),
                command.objection(),
                new Person(command.by().id(), command.by().name()),
                command.on()));
    }

    private Decision<WorkAssessmentEvent> answer(AnswerObjection command) {
        if (drafted == null || objected == null) {
            return Decision.refuse(Refusal.conflict("objection-not-raised"));
        }
        if (answered != null) {
            return Decision.refuse(Refusal.conflict("objection-answered-already"));
        }
        RulebookPublished rulebook = unit.rulebook(drafted.rulebookVersion());
        Optional<Refusal> noRight = new Rights(unit, rulebook.rules()).objectionTo(command);
        if (noRight.isPresent()) {
            return Decision.refuse(noRight.get());
        }
        WorkAssessmentSheet sheet = drafted.sheet();
        Assessing assessing = assessing(rulebook);
        List<Refusal> objections = new ArrayList<>(assessing.objectionsTo(command.judged(), false));
        for (int i = 0; i < command.waived().size(); i++) {
            int number = command.waived().get(i);
            String field = "waived[" + i + "]";
            sheet.deductions().stream()
                    .filter(one -> one.number() == number)
                    .findFirst()
                    .ifPresentOrElse(
                            one -> {
                                if (one.fault() == Fault.FALSIFICATION) {
                                    objections.add(Refusal.rule("falsification-not-waived")
                                            .at(field));
                                }
                            },
                            () -> objections.add(
                                    Refusal.rule("deduction-unknown").at(field).with("number", number)));
        }
        return objections.isEmpty()
                ? Decision.accept(new WorkAssessmentAnswered(
                        command.subject(),
                        command.assessed().division(),
                        command.answer(),
                        assessing.revised(sheet, command.waived(), command.judged(), command.answer()),
                        command.on()))
                : Decision.refuse(objections);
    }

    private Decision<WorkAssessmentEvent> decide(DecideWorkAssessment command) {
        if (drafted == null || sent == null) {
            return Decision.refuse(Refusal.conflict("work-assessment-not-sent"));
        }
        Optional<Refusal> noRight =
                new Rights(unit, unit.rulebook(drafted.rulebookVersion()).rules()).objectionTo(command);
        if (noRight.isPresent()) {
            return Decision.refuse(noRight.get());
        }
        if (decided != null) {
            return decided.document().equals(command.document())
                    ? Decision.nothingToDo()
                    : Decision.refuse(
                            Refusal.conflict("work-assessment-decided").with("document", decided.document()));
        }
        if (objected != null && answered == null) {
            return Decision.refuse(Refusal.conflict("objection-not-answered"));
        }
        if (objected == null && !command.on().isAfter(sent.objectUntil())) {
            return Decision.refuse(Refusal.conflict("objection-term-runs")
                    .with("until", sent.objectUntil().toString()));
        }
        return Decision.accept(new WorkAssessmentDecided(
                command.subject(),
                command.assessed().division(),
                drafted.name(),
                drafted.rulebookVersion(),
                sheet(),
                command.document(),
                command.on()));
    }

    /** As it stands now. */
    private WorkAssessmentSheet sheet() {
        return answered == null ? Objects.requireNonNull(drafted).sheet() : answered.sheet();
    }

    private static Assessing assessing(RulebookPublished rulebook) {
        return new Assessing(rulebook.rules().evaluation().workAssessment());
    }

    @Override
    public WorkAssessmentState evolve(WorkAssessmentEvent event) {
        return switch (event) {
            case WorkAssessmentDrafted e -> new WorkAssessmentState(unit, e, null, null, null, null);
            case WorkAssessmentSent e -> new WorkAssessmentState(unit, drafted, e, objected, answered, decided);
            case WorkAssessmentObjected e -> new WorkAssessmentState(unit, drafted, sent, e, answered, decided);
            case WorkAssessmentAnswered e -> new WorkAssessmentState(unit, drafted, sent, objected, e, decided);
            case WorkAssessmentDecided e -> new WorkAssessmentState(unit, drafted, sent, objected, answered, e);
        };
    }

    @Override
    public WorkAssessmentState heed(StoredEvent event) {
        return new WorkAssessmentState(unit.after(event), drafted, sent, objected, answered, decided);
    }
}
