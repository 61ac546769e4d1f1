package org.jixiao.monitoring.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.WholeEvent.WholeGoalCalled;
import org.jixiao.platform.aggregate.Aggregate;

/** What papers print of a subject itself, as the log tells it: name, owner on a day, and whether anything may be printed at all. */
public final class SubjectRecord {

    private final Subject subject;
    private final UnitNames units = new UnitNames();
    private final NavigableMap<LocalDate, Owner> owners = new TreeMap<>();
    private String name = "";
    private boolean classified;
    private boolean restricted;
    private boolean trial;

    public SubjectRecord(Subject subject) {
        this.subject = subject;
    }

    private record Owner(String unitCode, String division) {}

    /** Where the subject's own facts, its goal and the names of units stand in the log. */
    public List<String> streams() {
        String proposed =
                switch (GoalSubject.of(subject)) {
                    case PROJECT -> "project";
                    case POLICY -> "policy";
                    case UNIT, DEPARTMENT -> "whole";
                };
        return List.of(Aggregate.streamOf(proposed, subject), Aggregate.streamOf("goal", subject), UnitNames.stream());
    }

    /** The streams of the units that it belonged to, which are known once its own were heard. */
    public List<String> streamsOfUnits() {
        return owners.values().stream()
                .map(Owner::unitCode)
                .distinct()
                .map(unit -> UnitNames.streamOf(unit, subject.budgetYear()))
                .toList();
    }

    /** Passes over what does not concern the subject itself. */
    public void hear(StoredEvent event) {
        units.hear(event);
        switch (event) {
            case ProjectProposed e -> known(e.name(), e.unitCode(), e.division());
            case PolicyProposed e -> known(e.name(), e.unitCode(), e.businessDivision());
            case WholeGoalCalled e -> known(e.name(), e.unitCode(), e.division());
            case GoalApproved e -> {
                approved(e.name(), e.unitCode(), e.division());
                restricted = restricted || e.disclosureRestricted();
            }
            case TrialFiled e -> {
                approved(e.name(), e.unitCode(), e.route().division());
                trial = true;
            }
            case ProjectTransferred e -> owners.put(e.from(), new Owner(e.unitCode(), e.division()));
            case DisclosureRestricted _ -> restricted = true;
            case DisclosureRestrictionLifted _ -> restricted = false;
            case ClassifiedProjectRegistered _ -> classified = true;
            case ClassifiedGoalApproved _ -> classified = true;
            default -> {}
        }
    }

    private void known(String called, String unitCode, String division) {
        name = called;
        owners.put(LocalDate.MIN, new Owner(unitCode, division));
    }

    /** A transfer came before, if there was one: it is not undone by what the goal says. */
    private void approved(String called, String unitCode, String division) {
        if (owners.isEmpty()) {
            known(called, unitCode, division);
        }
        name = called;
    }

    public Subject subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    public boolean isClassified() {
        return classified;
    }

    public String unitNameOn(LocalDate day, String unitCode) {
        return units.on(day, unitCode);
    }

    /** 实施单位: the unit that it belonged to on a day, with its responsible division. */
    public String ownerOn(LocalDate day) {
        Map.Entry<LocalDate, Owner> then = owners.floorEntry(day);
        if (then == null) {
            return "";
        }
        Owner owner = then.getValue();
        return Stream.of(units.on(day, owner.unitCode()), owner.division())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What stands in the corner of every page where the subject was found unsuitable for disclosure. */
    public String mark() {
        return restricted ? "不宜公开" : "";
    }

    /** What follows the year below a title; empty unless the goal was only filed. */
    public String trial() {
        return trial ? "试编" : "";
    }

    /** What the titles of its forms begin with. */
    public String kindOfGoal() {
        return switch (GoalSubject.of(subject)) {
            case PROJECT -> "项目支出";
            case POLICY -> "政策";
            case UNIT -> "单位整体支出";
            case DEPARTMENT -> "部门整体支出";
        };
    }

    /** What its name and code are called. */
    public String kind() {
        return switch (GoalSubject.of(subject)) {
            case PROJECT -> "项目";
            case POLICY -> "政策";
            case UNIT -> "单位";
            case DEPARTMENT -> "部门";
        };
    }
}
