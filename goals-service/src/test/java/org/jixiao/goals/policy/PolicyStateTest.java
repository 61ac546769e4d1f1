package org.jixiao.goals.policy;

import static org.jixiao.goals.Examples.OFFICER;
import static org.jixiao.goals.Examples.PROFILE;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.Examples;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.policy.PolicyCommand.AppointPolicyOfficer;
import org.jixiao.goals.policy.PolicyCommand.LinkProjects;
import org.jixiao.goals.policy.PolicyCommand.ProposePolicy;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A policy")
class PolicyStateTest {

    private static final Subject SUBJECT = Subject.policy("ZC-2020-001", YEAR);
    private static final BigDecimal AMOUNT = new BigDecimal("4200000.00");
    private static final Actor SECRETARIAT = by("general-secretariat", "HQ");
    private static final List<String> PROJECTS = List.of(Examples.CODE);

    private final Given<PolicyCommand, PolicyEvent, PolicyState> unregistered =
            given(new PolicyState.Unknown()).heard(Rulebook2020.published());
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
    @DisplayName("comes from no unit that ended before the year")
    void comesFromALivingUnit() {
        unproposed
                .heard(Examples.ended("HQ"))
                .when(propose("政策", List.of(), "HQ"))
                .thenRefused(Examples.hasEnded("HQ"));
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
                    .heard(
                            Rulebook2020.published(),
                            new UnitRegistered("HQ", year, "机关本部", UnitKind.HEADQUARTERS),
                            Examples.PROPOSED)
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
        proposed.when(link(twice)).thenRefused(repeated);
        proposed.when(link(PROJECTS)).thenNothingHappens();
        proposed.when(link(List.of())).then(new PolicyProjectsLinked(SUBJECT, List.of()));
        proposed.happened(new PolicyProjectsLinked(SUBJECT, List.of()))
                .when(link(PROJECTS))
                .then(new PolicyProjectsLinked(SUBJECT, PROJECTS));
    }

    @Test
    @DisplayName(
            "is neither proposed nor linked for a year for which it was cancelled, until that is decided otherwise")
    void isCancelled() {
        Refusal cancelled = Refusal.conflict("policy-cancelled-by-evaluation")
                .with("year", Integer.toString(YEAR - 2))
                .with("document", "纪要9号");
        unproposed
                .heard(decided(null, YEAR))
                .when(propose("政策", PROJECTS, "HQ"))
                .thenRefused(cancelled);
        var linked = proposed.heard(decided(null, YEAR));
        linked.when(link(List.of())).thenRefused(cancelled);
        linked.heard(decided(AMOUNT, YEAR)).when(link(List.of())).then(new PolicyProjectsLinked(SUBJECT, List.of()));
        proposed.heard(decided(null, YEAR + 1))
                .when(link(List.of()))
                .then(new PolicyProjectsLinked(SUBJECT, List.of()));
    }

    private static ApplicationDecided decided(@Nullable BigDecimal upTo, int bindsYear) {
        return new ApplicationDecided(
                Subject.policy(SUBJECT.code(), YEAR - 2),
                "HQ",
                Basis.SELF_EVALUATION,
                1,
                upTo,
                bindsYear,
                null,
                null,
                false,
                "纪要9号",
                TODAY,
                PROJECTS);
    }

    @Test
    @DisplayName("names projects of the year only, and tells nothing of a classified one")
    void namesKnownProjects() {
        Refusal unknown = Refusal.rule("named-project-unknown").at("projects[1]");
        List<String> other = List.of(Examples.CODE, "31000020T000000000002");
        unproposed.when(propose("政策", other, "HQ")).thenRefused(unknown);
        proposed.when(link(other)).thenRefused(unknown);
        proposed.heard(new ClassifiedProjectRegistered("31000020T000000000002", YEAR, "涉密项目甲", "HQ", null, "1"))
                .when(link(other))
                .thenRefused(unknown);
    }

    @Test
    @DisplayName("has to be there before projects are linked to it")
    void hasToBeThere() {
        unproposed.when(link(PROJECTS)).thenRefused(Refusal.notFound("policy-not-found"));
        unproposed
                .happened(
                        new PolicyProjectsLinked(SUBJECT, PROJECTS),
                        new PolicyOfficerAppointed(SUBJECT, Examples.OFFICER, Examples.TODAY, "轮岗"))
                .when(link(PROJECTS))
                .thenRefused(Refusal.notFound("policy-not-found"));
    }

    @Test
    @DisplayName("is written by a division with a seat in its review that does not lead it, by name")
    void hasAnAuthor() {
        unproposed.when(proposeAs("研究室", by("research-office", "HQ"), TODAY)).then(event("研究室"));
        for (String other : List.of("秘书处", "计划财务处", "对口支援处")) {
            unproposed
                    .when(proposeAs(other, SECRETARIAT, TODAY))
                    .thenRefused(Refusal.rule("policy-division-unknown")
                            .at("division")
                            .with("divisions", "研究室、综合秘书处"));
        }
        unproposed
                .when(proposeAs("研究室", SECRETARIAT, TODAY))
                .thenRefused(Refusal.forbidden("policy-of-another-division"));
        unproposed
                .when(proposeAs("研究室", by("research-office", "HQ"), LocalDate.of(2019, 9, 1)))
                .thenRefused(Refusal.conflict("rulebook-not-in-force"));
    }

    @Test
    @DisplayName("is carried out by a business division that the rulebook or the organisation knows")
    void hasABusinessDivision() {
        unproposed.when(proposeWith("合作交流处")).then(eventWith("合作交流处"));
        for (String other : List.of("对口支援", "计划财务处", "综合秘书处")) {
            unproposed
                    .when(proposeWith(other))
                    .thenRefused(Refusal.rule("policy-business-division-unknown")
                            .at("businessDivision")
                            .with("divisions", "合作交流处、对口支援处、接待联络处"));
        }
        PostFilled headed = new PostFilled(
                "HQ",
                Post.DIVISION_HEAD,
                "人才处",
                new Person("head", "李处长"),
                false,
                LocalDate.of(2019, 1, 1),
                "沪人〔2019〕1号");
        PostFilled led = new PostFilled(
                "HQ", Post.UNIT_HEAD, null, new Person("leader", "何远谋"), false, LocalDate.of(2019, 1, 1), "沪人〔2019〕1号");
        unproposed.heard(headed, led).when(proposeWith("人才处")).then(eventWith("人才处"));
    }

    @Test
    @DisplayName("gets its projects from the division that wrote it, in whatever order")
    void isLinkedByItsAuthor() {
        proposed.when(new LinkProjects(SUBJECT, List.of(), by("research-office", "HQ"), TODAY))
                .thenRefused(Refusal.forbidden("policy-of-another-division"));
        proposed.when(new LinkProjects(SUBJECT, List.of(), by("general-secretariat", "BJ"), TODAY))
                .thenRefused(Refusal.forbidden("subject-of-another-unit"));
        String second = "31000020T000000000002";
        ProjectProposed first = Examples.PROPOSED;
        proposed.heard(new ProjectProposed(
                        second,
                        YEAR,
                        first.name(),
                        "BJ",
                        first.unitKind(),
                        first.participation(),
                        first.division(),
                        first.projectOfficer(),
                        first.kind(),
                        first.nature(),
                        first.requestedAmount(),
                        "1",
                        first.profile()))
                .happened(new PolicyProjectsLinked(SUBJECT, List.of(Examples.CODE, second)))
                .when(link(List.of(second, Examples.CODE)))
                .thenNothingHappens();
    }

    @Test
    @DisplayName("is handed over to another named person from a day on, by the headquarters or 计划财务处")
    void isHandedOver() {
        Person successor = new Person("successor", "周接任");
        PolicyOfficerAppointed appointed = new PolicyOfficerAppointed(SUBJECT, successor, TODAY, "轮岗。");
        Actor head = new Actor("head", "李处长", Set.of("division-head"), "HQ");
        proposed.when(new AppointPolicyOfficer(SUBJECT, successor, TODAY, "轮岗。", head))
                .then(appointed);
        proposed.happened(appointed)
                .when(new AppointPolicyOfficer(SUBJECT, successor, TODAY, "轮岗。", head))
                .thenNothingHappens();
        proposed.happened(appointed)
                .when(new AppointPolicyOfficer(SUBJECT, OFFICER, TODAY, "轮岗。", head))
                .thenRefused(Refusal.rule("officer-before-the-last").at("from").with("since", TODAY.toString()));
        Actor elsewhere = new Actor("head", "马处长", Set.of("division-head"), "BJ");
        proposed.when(new AppointPolicyOfficer(SUBJECT, successor, TODAY, "轮岗。", elsewhere))
                .thenRefused(Refusal.forbidden("subject-of-another-unit"));
        Actor planning = new Actor("planning", "陈立行", Set.of("planning-finance"), "BJ");
        proposed.when(new AppointPolicyOfficer(SUBJECT, successor, TODAY, "轮岗。", planning))
                .then(appointed);
        unproposed
                .happened(appointed)
                .when(new AppointPolicyOfficer(SUBJECT, successor, TODAY, "轮岗。", planning))
                .thenRefused(Refusal.notFound("policy-not-found"));
    }

    private static Actor by(String role, String unit) {
        return new Actor(role, "周慎言", Set.of(role), unit);
    }

    private static LinkProjects link(List<String> projects) {
        return new LinkProjects(SUBJECT, projects, SECRETARIAT, TODAY);
    }

    private static ProposePolicy propose(String name, List<String> projects, String unit) {
        return new ProposePolicy(
                SUBJECT,
                name,
                "HQ",
                "综合秘书处",
                "对口支援处",
                OFFICER,
                AMOUNT,
                projects,
                PROFILE,
                by("general-secretariat", unit),
                TODAY);
    }

    private static ProposePolicy proposeAs(String division, Actor by, LocalDate on) {
        return new ProposePolicy(SUBJECT, "政策", "HQ", division, "对口支援处", OFFICER, AMOUNT, List.of(), PROFILE, by, on);
    }

    private static ProposePolicy proposeWith(String business) {
        return new ProposePolicy(
                SUBJECT, "政策", "HQ", "综合秘书处", business, OFFICER, AMOUNT, List.of(), PROFILE, SECRETARIAT, TODAY);
    }

    private static PolicyProposed eventWith(String business) {
        return new PolicyProposed(SUBJECT, "政策", "HQ", "综合秘书处", business, OFFICER, AMOUNT, List.of(), PROFILE);
    }

    private static PolicyProposed event(String division) {
        return new PolicyProposed(SUBJECT, "政策", "HQ", division, "对口支援处", OFFICER, AMOUNT, List.of(), PROFILE);
    }

    private static ProposePolicy proposeIn(Subject subject) {
        return new ProposePolicy(
                subject, "政策", "HQ", "综合秘书处", "对口支援处", OFFICER, AMOUNT, PROJECTS, PROFILE, SECRETARIAT, TODAY);
    }

    private static PolicyProposed event(String name, List<String> projects) {
        return new PolicyProposed(SUBJECT, name, "HQ", "综合秘书处", "对口支援处", OFFICER, AMOUNT, projects, PROFILE);
    }
}
