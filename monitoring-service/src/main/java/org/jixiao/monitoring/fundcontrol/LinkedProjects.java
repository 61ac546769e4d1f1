package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectConcerned;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectExcepted;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LinkedProject;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** A policy's decision lists its linked projects; each is included unless it is excepted with a reason (rules.md J). */
final class LinkedProjects {

    private LinkedProjects() {}

    static List<Refusal> objections(List<LinkedProject> listed, Circumstances known) {
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
            if (!known.subject().linked().contains(listed.get(i).code())) {
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
                                policy, number, project.code(), Objects.requireNonNull(project.exception())))
                .map(FundControlEvent.class::cast)
                .toList();
    }

    /** A decision on the policy is let go: what it held of its projects is held no more. */
    static List<FundControlEvent> released(Subject policy, int number, Taken measure, String reason, String document) {
        return measure.concerned().stream()
                .map(project -> (FundControlEvent)
                        new LinkedProjectConcerned(policy, number, project, Measure.RESUMPTION, reason, document, null))
                .toList();
    }
}
