package org.jixiao.goals.policy;

import static org.jixiao.goals.Examples.OFFICER;
import static org.jixiao.goals.Examples.PROFILE;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.PolicyEvent;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.Examples;
import org.jixiao.goals.policy.PolicyCommand.LinkProjects;
import org.jixiao.goals.policy.PolicyCommand.ProposePolicy;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A policy")
class PolicyStateTest {

    private static final Subject SUBJECT = Subject.policy("ZC-2020-001", YEAR);
    private static final BigDecimal AMOUNT = new BigDecimal("4200000.00");
    private static final List<String> PROJECTS = List.of(Examples.CODE);

    private final Given<PolicyCommand, PolicyEvent, PolicyState> unregistered = given(new PolicyState.Unknown());
    private final Given<PolicyCommand, PolicyEvent, PolicyState> unproposed =
            unregistered.heard(new UnitRegistered("HQ", YEAR, "机关本部", UnitKind.HEADQUARTERS), Examples.PROPOSED);
    private final Given<PolicyCommand, PolicyEvent, PolicyState> proposed =
            unproposed.happened(event("援外地人才培训补助政策", PROJECTS));

    @Test
    @DisplayName("is proposed by the headquarters, with the projects that carry it out")
    void isProposed() {
        unproposed.when(propose("援外地人才培训补助政策", PROJECTS, "HQ")).then(event("援外地人才培训补助政策", PROJECTS));
        proposed.when(propose("援外地人才培训补助政策", PROJECTS, "HQ")).thenNothingHappens();
        proposed.when(propose("别的政策", PROJECTS, "HQ")).thenRefused(Refusal.conflict("policy-already-proposed"));
    }

    @Test
    @DisplayName("comes from no other unit, and from none that the year does not know")
    void comesFromHeadquartersOnly() {
        Refusal elsewhere = Refusal.forbidden("policy-of-the-headquarters-only").at("unitCode");
        unregistered
                .when(propose("政策", List.of(), "HQ"))
                .thenRefused(Refusal.conflict("unit-not-in-this-year").at("unitCode"));
        unregistered
                .heard(new UnitRegistered("HQ", YEAR, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE))
                .when(propose("政策", List.of(), "HQ"))
                .thenRefused(elsewhere);
        unproposed.when(propose("政策", PROJECTS, "BJ")).thenRefused(elsewhere);
    }

    @Test
    @DisplayName("holds in its own years only")
    void holdsInItsYears() {
        for (int year : new int[] {YEAR - 1, YEAR + 1}) {
            given(new PolicyState.Unknown())
                    .heard(new UnitRegistered("HQ", year, "机关本部", UnitKind.HEADQUARTERS), Examples.PROPOSED)
                    .when(proposeIn(Subject.policy("ZC-2020-001", year)))
                    .thenRefused(Refusal.rule("budget-year-outside-project").at("profile.fromYear"));
        }
    }

    @Test
    @DisplayName("names every project once, and other ones later")
    void namesProjects() {
        List<String> twice = List.of(Examples.CODE, Examples.CODE);
        Refusal repeated = Refusal.rule("project-linked-twice").at("projects[1]");
        unproposed.when(propose("政策", twice, "HQ")).thenRefused(repeated);
        proposed.when(new LinkProjects(SUBJECT, twice)).thenRefused(repeated);
        proposed.when(new LinkProjects(SUBJECT, PROJECTS)).thenNothingHappens();
        proposed.when(new LinkProjects(SUBJECT, List.of())).then(new PolicyProjectsLinked(SUBJECT, List.of()));
        proposed.happened(new PolicyProjectsLinked(SUBJECT, List.of()))
                .when(new LinkProjects(SUBJECT, PROJECTS))
                .then(new PolicyProjectsLinked(SUBJECT, PROJECTS));
    }

    @Test
    @DisplayName("names projects of the year only, and tells nothing of a classified one")
    void namesKnownProjects() {
        Refusal unknown = Refusal.rule("named-project-unknown").at("projects[1]");
        List<String> other = List.of(Examples.CODE, "31000020T000000000002");
        unproposed.when(propose("政策", other, "HQ")).thenRefused(unknown);
        proposed.when(new LinkProjects(SUBJECT, other)).thenRefused(unknown);
        proposed.heard(new ClassifiedProjectRegistered("31000020T000000000002", YEAR, "涉密项目甲", "HQ", null))
                .when(new LinkProjects(SUBJECT, other))
                .thenRefused(unknown);
    }

    @Test
    @DisplayName("has to be there before projects are linked to it")
    void hasToBeThere() {
        unproposed.when(new LinkProjects(SUBJECT, PROJECTS)).thenRefused(Refusal.notFound("policy-not-found"));
    }

    private static ProposePolicy propose(String name, List<String> projects, String by) {
        return new ProposePolicy(SUBJECT, name, "HQ", "综合秘书处", "对口支援处", OFFICER, AMOUNT, projects, PROFILE, by);
    }

    private static ProposePolicy proposeIn(Subject subject) {
        return new ProposePolicy(subject, "政策", "HQ", "综合秘书处", "对口支援处", OFFICER, AMOUNT, PROJECTS, PROFILE, "HQ");
    }

    private static PolicyProposed event(String name, List<String> projects) {
        return new PolicyProposed(SUBJECT, name, "HQ", "综合秘书处", "对口支援处", OFFICER, AMOUNT, projects, PROFILE);
    }
}
