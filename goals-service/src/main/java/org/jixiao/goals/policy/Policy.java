package org.jixiao.goals.policy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.EvaluationRules.Application;
import org.jixiao.contracts.goals.PolicyEvent;
import org.jixiao.goals.organisation.Organisation;
import org.jixiao.goals.policy.PolicyCommand.AppointPolicyOfficer;
import org.jixiao.goals.policy.PolicyCommand.LinkProjects;
import org.jixiao.goals.policy.PolicyCommand.ProposePolicy;
import org.jixiao.goals.posts.Posts;
import org.jixiao.goals.rulebook.Rulebook;
import org.jixiao.goals.subject.NamedProjects;
import org.jixiao.goals.unit.Unit;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link PolicyState}: who writes policies stands in the rulebook, and whether one goes on in the use of its results. */
@Component
class Policy extends Aggregate<PolicyCommand, PolicyEvent, PolicyState> {

    Policy() {
        super("policy", PolicyCommand.class, PolicyEvent.class, new PolicyState.Unknown());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return Stream.concat(
                        Stream.of(Rulebook.streamOf(subject.budgetYear())),
                        IntStream.rangeClosed(1, Application.MOST_YEARS_LATER)
                                .mapToObj(years -> streamOf(
                                        "result-application",
                                        Subject.policy(subject.code(), subject.budgetYear() - years))))
                .toList();
    }

    @Override
    protected List<String> consultsFor(PolicyCommand command) {
        return switch (command) {
            case ProposePolicy propose ->
                Stream.concat(
                                Stream.of(
                                        Unit.streamOf(
                                                propose.unitCode(),
                                                propose.subject().budgetYear()),
                                        Posts.streamOf(propose.unitCode()),
                                        Organisation.stream()),
                                projects(propose.projects(), command))
                        .toList();
            case LinkProjects link -> projects(link.projects(), command).toList();
            case AppointPolicyOfficer _ -> List.of();
        };
    }

    private static Stream<String> projects(List<String> codes, PolicyCommand command) {
        return NamedProjects.streamsOf(codes, command.subject().budgetYear()).stream();
    }
}
