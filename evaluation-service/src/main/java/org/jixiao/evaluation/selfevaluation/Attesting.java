package org.jixiao.evaluation.selfevaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationAttested;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.evaluation.scoring.Grades;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.AttestSelfEvaluation;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** A classified project's self-evaluation was done offline. No field of the attestation can hold free text. */
final class Attesting {

    private static final Pattern REGISTER_NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");
    private static final Pattern STAFF_ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private Attesting() {}

    static Decision<SelfEvaluationEvent> decide(AttestSelfEvaluation command, Circumstances known) {
        ClassifiedProjectRegistered project = known.classified();
        if (project == null) {
            return Decision.refuse(
                    known.goal() == null
                            ? Refusal.notFound("goal-not-approved")
                            : Refusal.conflict("project-not-classified"));
        }
        List<Refusal> objections = objections(command, known);
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        return Decision.accept(new SelfEvaluationAttested(
                command.subject(),
                project.codeName(),
                project.unitCode(),
                command.grade(),
                command.attestedOn(),
                command.registerNumber(),
                command.officer()));
    }

    /** Whether the command says what was attested before. */
    static boolean says(SelfEvaluationAttested attested, AttestSelfEvaluation command) {
        return attested.grade().equals(command.grade())
                && attested.attestedOn().equals(command.attestedOn())
                && attested.registerNumber().equals(command.registerNumber())
                && attested.officer().equals(command.officer());
    }

    private static List<Refusal> objections(AttestSelfEvaluation command, Circumstances known) {
        List<Refusal> objections = new ArrayList<>();
        if (!known.classifiedGoalApproved()) {
            objections.add(Refusal.conflict("goal-not-approved"));
        }
        int year = command.subject().budgetYear();
        if (!command.on().isAfter(Goal.lastDayOf(year))) {
            objections.add(Refusal.conflict("budget-year-not-over").with("budgetYear", year));
        }
        known.rulebookOn(command.on())
                .ifPresentOrElse(
                        rulebook -> {
                            if (!Grades.contain(
                                    command.grade(), rulebook.rules().scores().bands())) {
                                objections.add(Refusal.rule("grade-unknown").at("grade"));
                            }
                        },
                        () -> objections.add(Refusal.conflict("rulebook-not-published")
                                .with("budgetYear", command.subject().budgetYear())));
        if (command.attestedOn().isAfter(command.on())) {
            objections.add(Refusal.rule("attested-in-the-future").at("attestedOn"));
        }
        if (!REGISTER_NUMBER.matcher(command.registerNumber()).matches()) {
            objections.add(Refusal.rule("register-number-malformed").at("registerNumber"));
        }
        if (!STAFF_ID.matcher(command.officer()).matches()) {
            objections.add(Refusal.rule("officer-malformed").at("officer"));
        }
        return objections;
    }
}
