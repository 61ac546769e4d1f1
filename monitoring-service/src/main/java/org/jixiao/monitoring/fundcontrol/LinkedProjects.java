package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectConcerned;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectExcepted;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectReleased;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.DropMeasure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LinkedProject;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** A policy's decision lists its linked projects; each is included unless it is excepted with a reason. */
final class LinkedProjects {

    private LinkedProjects() {}

    static List<Refusal> objections(List<LinkedProject> listed, Circumstances known) {
        return objections(listed, Set.of(), known);
    }

    /** @param held projects that may be listed although they are linked no more, since the policy's decision holds their money */
    static List<Refusal> objections(List<LinkedProject> listed, Set<String> held, Circumstances known) {
        Set<String> codes = listed.stream().map(LinkedProject::code).collect(Collectors.toSet());
        List<Refusal> objections = new ArrayList<>();
        known.subject().linked().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> objections.add(Refusal.rule("linked-project-not-listed")
                        .with("project", code)
                        .at("linked")));
        Set<String> named = new HashSet<>();
        for (int i = 0; i < listed.size(); i++) {
            if (!named.add(listed.get(i).code())) {
                objections.add(Refusal.rule("project-listed-twice").at("linked[" + i + "].code"));
            }
            if (!known.subject().linked().contains(listed.get(i).code())
                    && !held.contains(listed.get(i).code())) {
                objections.add(Refusal.rule("project-not-linked").at("linked[" + i + "].code"));
            }
        }
        return objections;
    }

    static List<FundControlEvent> events(
            Subject policy,
            int number,
            Measure measure,
            String reason,
            String document,
            @Nullable LocalDate lapsesOn,
            List<LinkedProject> listed) {
        return listed.stream()
                .map(project -> project.exception() == null
                        ? new LinkedProjectConcerned(
                                policy, number, project.code(), measure, reason, document, lapsesOn)
                        : new LinkedProjectExcepted(
                                policy, number, project.code(), Objects.requireNonNull(project.exception()), document))
                .map(FundControlEvent.class::cast)
                .toList();
    }

    /** The projects whose money a hold of the policy holds, and those that it took the place of; also those linked no more. */
    static Set<String> heldBy(@Nullable Hold hold, FundControlState state) {
        return hold == null
                ? Set.of()
                : hold.chain().stream()
                        .flatMap(one -> state.find(one.number()).stream())
                        .flatMap(measure -> measure.concerned().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is resumed reaches every project that is held, named or not. */
    static List<LinkedProject> andWhatIsHeld(List<LinkedProject> listed, Set<String> held) {
        Set<String> named = listed.stream().map(LinkedProject::code).collect(Collectors.toSet());
        return Stream.concat(
                        listed.stream(),
                        held.stream().filter(code -> !named.contains(code)).map(code -> new LinkedProject(code, null)))
                .toList();
    }

    /**
     * A decision on the policy is let go: it holds the money of none of its projects any more, also of those that are linked no more or
     * were excepted since.
     */
    static List<FundControlEvent> released(DropMeasure drop, Taken measure) {
        return measure.concerned().stream()
                .map(project -> new LinkedProjectReleased(
                        drop.subject(), drop.number(), project, drop.reason(), drop.document()))
                .map(FundControlEvent.class::cast)
                .toList();
    }
}
