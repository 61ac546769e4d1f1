package org.jixiao.goals.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.AdmittedToLibrary;
import org.jixiao.contracts.goals.ProjectEvent.BudgetApplied;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ControlFigureRecorded;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.goals.project.ProjectCommand.AdmitToLibrary;
import org.jixiao.goals.project.ProjectCommand.ApplyForBudget;
import org.jixiao.goals.project.ProjectCommand.AppointProjectOfficer;
import org.jixiao.goals.project.ProjectCommand.ArrangeBudget;
import org.jixiao.goals.project.ProjectCommand.ContinueProject;
import org.jixiao.goals.project.ProjectCommand.CorrectFundNature;
import org.jixiao.goals.project.ProjectCommand.DesignateKeyProject;
import org.jixiao.goals.project.ProjectCommand.ImportProject;
import org.jixiao.goals.project.ProjectCommand.LiftKeyDesignation;
import org.jixiao.goals.project.ProjectCommand.LiftRestriction;
import org.jixiao.goals.project.ProjectCommand.ProposeClassifiedProject;
import org.jixiao.goals.project.ProjectCommand.ProposeProject;
import org.jixiao.goals.project.ProjectCommand.RecordControlFigure;
import org.jixiao.goals.project.ProjectCommand.RemoveFromLibrary;
import org.jixiao.goals.project.ProjectCommand.RemoveWhereConditionCeased;
import org.jixiao.goals.project.ProjectCommand.ReportUngatedBudget;
import org.jixiao.goals.project.ProjectCommand.RestrictDisclosure;
import org.jixiao.goals.project.ProjectCommand.TransferProject;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.kernel.posts.Officers;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * A project's way through the gates as data. Every gate is decided here, on facts heard from the appraisal and the
 * goal.
 */
sealed interface ProjectState extends State<ProjectCommand, ProjectEvent, ProjectState> {

    Gates gates();

    /** Nobody has proposed it yet. */
    record Unknown(Gates gates, UnitStanding unit) implements ProjectState {

        Unknown() {
            this(Gates.shut(), UnitStanding.unknown());
        }

        @Override
        public Decision<ProjectEvent> decide(ProjectCommand command) {
            return switch (command) {
                case ProposeProject c
                when !c.unit().equals(c.unitCode()) ->
                    Decision.refuse(Refusal.forbidden("project-of-another-unit").at("unitCode"));
                case ProposeProject c -> Proposals.propose(c, unit);
                case ImportProject c -> Proposals.takeOver(c, unit);
                case ContinueProject c -> Proposals.goOn(c, unit);
                case ProposeClassifiedProject c -> Proposals.propose(c, unit);
                case CorrectFundNature _,
                        RestrictDisclosure _,
                        LiftRestriction _,
                        AppointProjectOfficer _,
                        TransferProject _,
                        DesignateKeyProject _,
                        LiftKeyDesignation _,
                        AdmitToLibrary _,
                        RemoveFromLibrary _,
                        RemoveWhereConditionCeased _,
                        ApplyForBudget _,
                        RecordControlFigure _,
                        ArrangeBudget _,
                        ReportUngatedBudget _ -> Decision.refuse(Refusal.notFound("project-not-found"));
            };
        }
    }

    /** Proposed, and however far since then. */
    sealed interface Known extends ProjectState {

        /** How it was proposed. */
        ProjectEvent origin();

        Progress progress();

        /** The unit that it belongs to. */
        String unitCode();

        /** Code of the nature of its funds (资金性质). */
        String fundNature();

        /** The year's, as far as it was heard. */
        RulebookVersions rulebook();

        /** 人员类 and 公用经费 need no appraisal. */
        boolean exemptFromAppraisal();

        /** Whether its goal is only written for practice (试编), without the effect of a gate. */
        boolean isTrial();

        /** Whether no amount of it may be written down here. */
        boolean totalIsSecret();

        /** The only amount that may be arranged: the funding of the passed goal. Null while that is not known. */
        @Nullable
        BigDecimal amountToArrange();

        @Override
        default Decision<ProjectEvent> decide(ProjectCommand command) {
            return switch (command) {
                case ProposeProject c -> proposeAgain(this instanceof Ordinary before ? before.againAs(c) : null);
                case ProposeClassifiedProject c ->
                    proposeAgain(this instanceof Classified before ? before.againAs(c) : null);
                case CorrectFundNature c -> FundNatures.correct(c, this, fundNature(), rulebook());
                case ContinueProject _ -> Decision.nothingToDo();
                case ImportProject c -> Proposals.takeOverAgain(c, progress());
                case RestrictDisclosure c -> ofContent(project -> StandingRules.restrict(c, project));
                case LiftRestriction c -> ofContent(project -> StandingRules.lift(c, project));
                case AppointProjectOfficer c -> ofContent(project -> StandingRules.appoint(c, project));
                case TransferProject c -> ofContent(project -> TransferRules.transfer(c, project));
                case DesignateKeyProject c -> ofContent(project -> StandingRules.designate(c, project));
                case LiftKeyDesignation c -> ofContent(project -> StandingRules.lift(c, project));
                case AdmitToLibrary(var code, var year) ->
                    take(
                            Stage.IN_LIBRARY,
                            new AdmittedToLibrary(code, year),
                            gates().unmetForTheLibrary(exemptFromAppraisal()));
                case RemoveFromLibrary c -> RemovalRules.remove(c, this);
                case RemoveWhereConditionCeased c -> RemovalRules.removeWhereCeased(c, this);
                case ApplyForBudget c
                when c.unit() != null && !c.unit().equals(unitCode()) ->
                    Decision.refuse(Refusal.forbidden("project-of-another-unit"));
                case ApplyForBudget(var code, var year, var amount, var _, var _) ->
                    take(
                            Stage.APPLIED,
                            new BudgetApplied(code, year, amount),
                            AmountRules.objectionsToBudget(amount, Subject.project(code, year), this));
                case RecordControlFigure(var code, var year, var amount) ->
                    take(
                            Stage.CONTROL_FIGURE,
                            new ControlFigureRecorded(code, year, amount),
                            AmountRules.objections(amount, this));
                case ArrangeBudget c when AmountRules.isArrangedAs(c, progress()) -> Decision.nothingToDo();
                case ArrangeBudget(var code, var year, var amount, var on, var _) ->
                    take(
                            Stage.ARRANGED,
                            new BudgetArranged(code, year, amount, on),
                            AmountRules.objectionsToArranging(amount, Subject.project(code, year), on, this));
                case ReportUngatedBudget c -> BreachRules.report(c, this);
            };
        }

        private Decision<ProjectEvent> ofContent(Function<Ordinary, Decision<ProjectEvent>> rule) {
            return switch (this) {
                case Ordinary project -> rule.apply(project);
                case Classified _ -> Decision.refuse(Refusal.conflict("project-is-classified"));
            };
        }

        private Decision<ProjectEvent> proposeAgain(@Nullable ProjectEvent wish) {
            return origin().equals(wish)
                    ? Decision.nothingToDo()
                    : Decision.refuse(Refusal.conflict("project-already-proposed"));
        }

        /** Takes the next step, unless an earlier one is missing or something else speaks against it. */
        private Decision<ProjectEvent> take(Stage stage, ProjectEvent event, List<Refusal> objections) {
            ProjectEvent before = progress().taken().get(stage);
            if (before != null) {
                return before.equals(event) ? Decision.nothingToDo() : Decision.refuse(stage.onceTaken());
            }
            if (isTrial()) {
                return Decision.refuse(Refusal.conflict("trial-has-no-gates"));
            }
            List<Refusal> unmet = new ArrayList<>(progress().missingBefore(stage));
            unmet.addAll(objections);
            return unmet.isEmpty() ? Decision.accept(event) : Decision.refuse(unmet);
        }
    }

    /** A project whose content may be held here. */
    record Ordinary(ProjectProposed origin, Belonging belonging, Progress progress, Gates gates) implements Known {

        @Override
        public String unitCode() {
            return belonging.unitCode(origin);
        }

        @Override
        public String fundNature() {
            return origin.fundNature();
        }

        @Override
        public RulebookVersions rulebook() {
            return belonging.asked().rulebook();
        }

        @Override
        public boolean exemptFromAppraisal() {
            return origin.kind().isExemptFromAppraisal();
        }

        @Override
        public boolean isTrial() {
            return belonging.participation(origin) == Participation.TRIAL;
        }

        Ordinary transferred(ProjectTransferred transfer) {
            Officers officers = progress.officers().and(transfer.projectOfficer(), transfer.from());
            return new Ordinary(origin, belonging.transferred(transfer), progress.with(officers), gates);
        }

        /** What the proposal would say today, the unit being what it was then. */
        private ProjectProposed againAs(ProposeProject command) {
            String nature = Objects.requireNonNullElse(command.fundNature(), origin.fundNature());
            return Proposals.proposed(command, origin.unitKind(), origin.participation(), nature);
        }

        @Override
        public boolean totalIsSecret() {
            return false;
        }

        @Override
        public @Nullable BigDecimal amountToArrange() {
            return gates.goal().funding();
        }
    }

    /** A classified project: a code name, perhaps a total, and steps attested offline. */
    record Classified(ClassifiedProjectRegistered origin, Progress progress, Gates gates, RulebookVersions rulebook)
            implements Known {

        @Override
        public String fundNature() {
            return origin.fundNature();
        }

        private ClassifiedProjectRegistered againAs(ProposeClassifiedProject command) {
            return Proposals.registered(command, Objects.requireNonNullElse(command.fundNature(), origin.fundNature()));
        }

        @Override
        public String unitCode() {
            return origin.unitCode();
        }

        @Override
        public boolean exemptFromAppraisal() {
            return false;
        }

        @Override
        public boolean isTrial() {
            return false;
        }

        @Override
        public boolean totalIsSecret() {
            return origin.total() == null;
        }

        @Override
        public @Nullable BigDecimal amountToArrange() {
            return origin.total();
        }
    }

    @Override
    default ProjectState evolve(ProjectEvent event) {
        return Evolution.after(event, this);
    }

    @Override
    default ProjectState heed(StoredEvent event) {
        Gates heard = gates().after(event);
        return switch (this) {
            case Unknown(var _, var unit) -> new Unknown(heard, unit.after(event));
            case Ordinary(var origin, var belonging, var progress, var _) ->
                new Ordinary(origin, belonging.after(event), progress, heard);
            case Classified(var origin, var progress, var _, var rulebook) ->
                new Classified(origin, progress, heard, rulebook.after(event));
        };
    }
}
