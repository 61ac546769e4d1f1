package org.jixiao.monitoring.goaltracking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.AdjustedGoalTaken;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingAttested;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingOpened;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressConfirmed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressJudged;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReturned;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingConcluded;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingExtended;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingOpened;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.AttestTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ExtendTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OfReview;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OpenClassifiedTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OpenTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ReportProgress;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.TakeAdjustedGoal;
import org.jixiao.monitoring.goaltracking.Reported.Standing;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** The tracking of one goal in one budget year as data. */
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
     * @param snapshot the goal as it was approved, or as it was adjusted since
     * @param reports by month
     * @param extensions last days that were granted, by month
     */
    record Open(
            Circumstances circumstances,
            TrackingOpened snapshot,
            Map<Integer, Reported> reports,
            Map<Integer, LocalDate> extensions)
            implements GoalTrackingState {

        public Open {
            reports = Map.copyOf(reports);
            extensions = Map.copyOf(extensions);
        }

        ReviewRoute route() {
            return circumstances.owner().route(snapshot.route());
        }

        Optional<Reported> report(int month) {
            return Optional.ofNullable(reports.get(month));
        }

        /** The last month that was reported; 0 before the first. */
        int lastMonth() {
            return reports.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        /** Whether no later month was concluded before. */
        boolean isLatestConclusion(int month) {
            return reports.entrySet().stream()
                    .noneMatch(one -> one.getKey() > month && one.getValue().standing() == Standing.CONCLUDED);
        }

        Optional<ProgressReported> reportBefore(int month) {
            return reports.values().stream()
                    .map(Reported::report)
                    .filter(report -> report.cutOffMonth() < month)
                    .reduce((one, other) -> one.cutOffMonth() > other.cutOffMonth() ? one : other);
        }

        /** The last day on which a task can be answered. */
        LocalDate until(int month, TrackingTask task) {
            return extensions.getOrDefault(month, task.dueOn());
        }

        private Open with(int month, Reported reported) {
            Map<Integer, Reported> more = new HashMap<>(reports);
            more.put(month, reported);
            return new Open(circumstances, snapshot, more, extensions);
        }

        private Open extended(TrackingExtended extended) {
            Map<Integer, LocalDate> more = new HashMap<>(extensions);
            more.put(extended.cutOffMonth(), extended.until());
            return new Open(circumstances, snapshot, reports, more);
        }

        private Open heldAgainst(AdjustedGoalTaken adjusted) {
            TrackingOpened next = new TrackingOpened(
                    snapshot.subject(),
                    adjusted.goalVersion(),
                    snapshot.rulebookVersion(),
                    adjusted.indicators(),
                    snapshot.officer(),
                    snapshot.route(),
                    snapshot.trial());
            return new Open(circumstances, next, reports, extensions);
        }

        /** A month that is reported anew is held against the goal that it was held against before. */
        private Open told(ProgressReported report) {
            Reported before = reports.get(report.cutOffMonth());
            return with(
                    report.cutOffMonth(), Reported.of(report, before == null ? snapshot.indicators() : before.goal()));
        }

        private Open after(GoalTrackingEvent event) {
            return switch (event) {
                case ProgressReported report -> told(report);
                case AdjustedGoalTaken adjusted -> heldAgainst(adjusted);
                case TrackingExtended extended -> extended(extended);
                case ProgressConfirmed confirmed ->
                    with(confirmed.cutOffMonth(), known(confirmed.cutOffMonth()).and(confirmed));
                case ProgressJudged judged ->
                    with(judged.cutOffMonth(), known(judged.cutOffMonth()).and(judged));
                case ProgressReturned returned ->
                    with(returned.cutOffMonth(), known(returned.cutOffMonth()).with(Standing.RETURNED));
                case TrackingConcluded concluded ->
                    with(concluded.cutOffMonth(), known(concluded.cutOffMonth()).with(Standing.CONCLUDED));
                case TrackingOpened _, ClassifiedTrackingOpened _, ClassifiedTrackingAttested _ -> this;
            };
        }

        private Reported known(int month) {
            return report(month).orElseThrow(() -> new IllegalStateException("no report of month " + month));
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
            case TakeAdjustedGoal take -> take(take);
            case ReportProgress report -> this instanceof Open open ? ReportingRules.report(report, open) : notOpen();
            case ExtendTracking extend -> this instanceof Open open ? ReportingRules.extend(extend, open) : notOpen();
            case OfReview step -> this instanceof Open open ? ReviewRules.decide(step, open) : notOpen();
            case AttestTracking attest -> attest(attest);
        };
    }

    private Decision<GoalTrackingEvent> notOpen() {
        return Decision.refuse(
                this instanceof Classified
                        ? Refusal.conflict("project-is-classified")
                        : Refusal.notFound("tracking-not-open"));
    }

    private Decision<GoalTrackingEvent> open(OpenTracking command) {
        ReviewRoute route = circumstances().owner().route(command.route());
        TrackingOpened opened = new TrackingOpened(
                command.subject(),
                command.goalVersion(),
                command.rulebookVersion(),
                command.indicators(),
                command.officer(),
                route,
                command.trial());
        return switch (this) {
            case NotOpen _ -> Decision.accept(opened);
            case Open open when open.snapshot().equals(opened) -> Decision.nothingToDo();
            case Open _ -> Decision.refuse(Refusal.conflict("tracking-already-open"));
            case Classified _ -> Decision.refuse(Refusal.conflict("project-is-classified"));
        };
    }

    private Decision<GoalTrackingEvent> openClassified(OpenClassifiedTracking command) {
        return switch (this) {
            case NotOpen _ -> Decision.accept(new ClassifiedTrackingOpened(command.subject()));
            case Classified _ -> Decision.nothingToDo();
            case Open _ -> Decision.refuse(Refusal.conflict("project-not-classified"));
        };
    }

    private Decision<GoalTrackingEvent> take(TakeAdjustedGoal command) {
        if (!(this instanceof Open open)) {
            return notOpen();
        }
        return command.goalVersion() <= open.snapshot().goalVersion()
                ? Decision.nothingToDo()
                : Decision.accept(
                        new AdjustedGoalTaken(command.subject(), command.goalVersion(), command.indicators()));
    }

    private Decision<GoalTrackingEvent> attest(AttestTracking command) {
        return switch (this) {
            case NotOpen _ -> Decision.refuse(Refusal.notFound("tracking-not-open"));
            case Open _ -> Decision.refuse(Refusal.conflict("project-not-classified"));
            case Classified classified -> AttestingRules.attest(command, classified);
        };
    }

    @Override
    default GoalTrackingState evolve(GoalTrackingEvent event) {
        return switch (event) {
            case TrackingOpened opened -> new Open(circumstances(), opened, Map.of(), Map.of());
            case ClassifiedTrackingOpened _ -> new Classified(circumstances(), List.of());
            case ClassifiedTrackingAttested attested
            when this instanceof Classified(var heard, var before) ->
                new Classified(
                        heard,
                        Stream.concat(before.stream(), Stream.of(attested)).toList());
            case ProgressReported _,
                    AdjustedGoalTaken _,
                    TrackingExtended _,
                    ProgressConfirmed _,
                    ProgressJudged _,
                    ProgressReturned _,
                    TrackingConcluded _,
                    ClassifiedTrackingAttested _ -> this instanceof Open open ? open.after(event) : this;
        };
    }

    @Override
    default GoalTrackingState heed(StoredEvent event) {
        Circumstances heard = circumstances().after(event);
        return switch (this) {
            case NotOpen _ -> new NotOpen(heard);
            case Open(var _, var snapshot, var reports, var extensions) ->
                new Open(heard, snapshot, reports, extensions);
            case Classified(var _, var attestations) -> new Classified(heard, attestations);
        };
    }
}
