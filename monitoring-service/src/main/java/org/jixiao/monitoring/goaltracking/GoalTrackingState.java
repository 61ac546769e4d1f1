package org.jixiao.monitoring.goaltracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingAttested;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingOpened;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingOpened;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.AttestTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OpenClassifiedTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OpenTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ReportProgress;
import org.jixiao.monitoring.light.CutOff;
import org.jixiao.monitoring.light.Thresholds;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/** The tracking of one project's goal in one budget year as data. */
sealed interface GoalTrackingState extends State<GoalTrackingCommand, GoalTrackingEvent, GoalTrackingState> {

    Circumstances circumstances();

    /** No goal was approved yet. */
    record NotOpen(Circumstances circumstances) implements GoalTrackingState {

        NotOpen() {
            this(Circumstances.unheard());
        }
    }

    /**
     * Under way.
     *
     * @param snapshot the goal as it was approved
     * @param latest the latest report; null before the first
     */
    record Open(
            Circumstances circumstances,
            TrackingOpened snapshot,
            @Nullable ProgressReported latest) implements GoalTrackingState {

        private boolean hasReported(ReportProgress command) {
            return latest != null
                    && latest.cutOffMonth() == command.cutOffMonth()
                    && latest.indicators().equals(command.indicators());
        }

        private List<Refusal> objections(ReportProgress command) {
            List<Refusal> objections = new ArrayList<>();
            if (command.cutOffMonth() < 1 || command.cutOffMonth() > 12) {
                objections.add(Refusal.rule("cut-off-month-unknown").at("cutOffMonth"));
            } else if (cutOff(command).lastDay().isAfter(command.on())) {
                objections.add(Refusal.rule("cut-off-month-not-over").at("cutOffMonth"));
            } else if (latest != null && command.cutOffMonth() <= latest.cutOffMonth()) {
                objections.add(
                        Refusal.conflict("cut-off-month-already-reported").at("cutOffMonth"));
            }
            objections.addAll(
                    TheReportAnswersTheGoal.objections(snapshot.indicators(), command.indicators(), command.on()));
            return objections;
        }

        private ProgressReported progress(ReportProgress command, Thresholds thresholds) {
            return new ProgressReported(
                    command.projectCode(),
                    command.budgetYear(),
                    command.cutOffMonth(),
                    command.indicators(),
                    Readings.read(
                            snapshot.indicators(),
                            command.indicators(),
                            cutOff(command),
                            thresholds,
                            circumstances.money()));
        }

        private static CutOff cutOff(ReportProgress command) {
            return new CutOff(command.budgetYear(), command.cutOffMonth());
        }
    }

    /** Tracked offline. */
    record Classified(Circumstances circumstances, List<ClassifiedTrackingAttested> attestations)
            implements GoalTrackingState {}

    @Override
    default Decision<GoalTrackingEvent> decide(GoalTrackingCommand command) {
        return switch (command) {
            case OpenTracking open -> open(open);
            case OpenClassifiedTracking open -> openClassified(open);
            case ReportProgress report -> report(report);
            case AttestTracking attest -> attest(attest);
        };
    }

    private Decision<GoalTrackingEvent> open(OpenTracking command) {
        TrackingOpened opened = new TrackingOpened(
                command.projectCode(),
                command.budgetYear(),
                command.goalVersion(),
                command.rulebookVersion(),
                command.indicators());
        return switch (this) {
            case NotOpen _ -> Decision.accept(opened);
            case Open open when open.snapshot().equals(opened) -> Decision.nothingToDo();
            case Open _ -> Decision.refuse(Refusal.conflict("tracking-already-open"));
            case Classified _ -> Decision.refuse(Refusal.conflict("project-is-classified"));
        };
    }

    private Decision<GoalTrackingEvent> openClassified(OpenClassifiedTracking command) {
        return switch (this) {
            case NotOpen _ ->
                Decision.accept(new ClassifiedTrackingOpened(command.projectCode(), command.budgetYear()));
            case Classified _ -> Decision.nothingToDo();
            case Open _ -> Decision.refuse(Refusal.conflict("project-not-classified"));
        };
    }

    private Decision<GoalTrackingEvent> report(ReportProgress command) {
        return switch (this) {
            case NotOpen _ -> Decision.refuse(Refusal.notFound("tracking-not-open"));
            case Classified _ -> Decision.refuse(Refusal.conflict("project-is-classified"));
            case Open _
            when !circumstances().projectIsOf(command.unit()) ->
                Decision.refuse(Refusal.forbidden("project-of-another-unit"));
            case Open open when open.hasReported(command) -> Decision.nothingToDo();
            case Open open -> {
                List<Refusal> objections = open.objections(command);
                Optional<Thresholds> thresholds =
                        circumstances().thresholdsOf(open.snapshot().rulebookVersion());
                yield objections.isEmpty() && thresholds.isPresent()
                        ? Decision.accept(open.progress(command, thresholds.get()))
                        : Decision.refuse(
                                objections.isEmpty()
                                        ? List.of(Refusal.conflict("rulebook-not-published"))
                                        : objections);
            }
        };
    }

    private Decision<GoalTrackingEvent> attest(AttestTracking command) {
        ClassifiedTrackingAttested attested = new ClassifiedTrackingAttested(
                command.projectCode(),
                command.budgetYear(),
                command.outcome(),
                command.attestedOn(),
                command.registerNumber(),
                command.officer());
        return switch (this) {
            case NotOpen _ -> Decision.refuse(Refusal.notFound("tracking-not-open"));
            case Open _ -> Decision.refuse(Refusal.conflict("project-not-classified"));
            case Classified(var _, var before) when before.contains(attested) -> Decision.nothingToDo();
            case Classified(var _, var before) -> {
                List<Refusal> objections = new ArrayList<>(TheAttestationIsSound.objections(command));
                if (before.stream().anyMatch(one -> one.registerNumber().equals(command.registerNumber()))) {
                    objections.add(Refusal.conflict("register-number-used").at("registerNumber"));
                }
                yield objections.isEmpty() ? Decision.accept(attested) : Decision.refuse(objections);
            }
        };
    }

    @Override
    default GoalTrackingState evolve(GoalTrackingEvent event) {
        return switch (event) {
            case TrackingOpened opened -> new Open(circumstances(), opened, null);
            case ClassifiedTrackingOpened _ -> new Classified(circumstances(), List.of());
            case ProgressReported reported
            when this instanceof Open(var heard, var snapshot, var _) -> new Open(heard, snapshot, reported);
            case ClassifiedTrackingAttested attested
            when this instanceof Classified(var heard, var before) ->
                new Classified(
                        heard,
                        Stream.concat(before.stream(), Stream.of(attested)).toList());
            case ProgressReported _, ClassifiedTrackingAttested _ -> this;
        };
    }

    @Override
    default GoalTrackingState heed(StoredEvent event) {
        Circumstances heard = circumstances().after(event);
        return switch (this) {
            case NotOpen _ -> new NotOpen(heard);
            case Open(var _, var snapshot, var latest) -> new Open(heard, snapshot, latest);
            case Classified(var _, var attestations) -> new Classified(heard, attestations);
        };
    }
}
