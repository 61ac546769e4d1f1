package org.jixiao.disclosure.withheld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RESTRICTED;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.goalOf;
import static org.jixiao.disclosure.item.Examples.number;
import static org.jixiao.disclosure.item.Examples.restricted;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureEvents;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemOpened;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.disclosure.DisclosureApplication;
import org.jixiao.disclosure.item.Found;
import org.jixiao.disclosure.item.WithheldSubject;
import org.jixiao.disclosure.record.PublicVersion;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = DisclosureApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("disclosure")
@DisplayName("What is withheld")
class WithheldSubjectsIT {

    private static final Subject POLICY = Subject.policy("ZC-2020-001", YEAR);

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @Autowired
    private WithheldSubjects withheld;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    @Test
    @DisplayName("is part of the policy that it was proposed with")
    void policies() {
        Subject project = Subject.project("31000020T000000000101", YEAR);
        goals("policy", POLICY, proposed(project.code()));
        goals("project", project, restricted(project.code()));

        becomes(project, subject -> subject.policies().equals(List.of(POLICY.code())));
    }

    @Test
    @DisplayName("is withheld by matter, and protected after its opening until it is published")
    void opened() {
        Subject project = Subject.project("31000020T000000000102", YEAR);
        goals("goal", project, goalOf(project, "接待联络经费", UNIT));
        disclosure(project, withheldIn(project, Matter.GOAL), withheldIn(project, Matter.SELF_EVALUATION));
        assertThat(becomes(project, subject -> subject.matters().size() == 2).hidden())
                .isTrue();

        disclosure(
                project,
                new ItemOpened(project, Matter.GOAL, "理由消除", "disclosure-1", APPROVED_ON, APPROVED_ON),
                new ItemOpened(project, Matter.SELF_EVALUATION, "理由消除", "disclosure-1", APPROVED_ON, APPROVED_ON),
                published(project));
        WithheldSubject partly = becomes(project, subject -> !subject.hidden());
        assertThat(partly.matters()).containsExactly(Matter.SELF_EVALUATION);
        assertThat(partly.moneyHidden()).as("its goal states it").isFalse();
    }

    @Test
    @DisplayName("keeps its money hidden where only what states none is public of it")
    void moneyHidden() {
        Subject project = Subject.project("31000020T000000000104", YEAR);
        goals("goal", project, goalOf(project, "接待联络经费", UNIT));
        PublicContent rectification = Found.content(Matter.RECTIFICATION, Found.ordered(1, "台账更新不及时"));
        disclosure(
                project,
                withheldIn(project, Matter.GOAL),
                new ItemPublished(
                        project,
                        Matter.RECTIFICATION,
                        "an-item",
                        1,
                        "754301694D/2020-00002",
                        "上海市人民政府合作交流办公室",
                        null,
                        null,
                        rectification,
                        "hash",
                        APPROVED_ON,
                        APPROVED_ON));
        assertThat(becomes(project, subject -> !subject.hidden()).moneyHidden()).isTrue();
    }

    @Test
    @DisplayName("is known with the amount that was arranged for it, its budget and what was executed of it")
    void amounts() {
        goals("project", PROJECT, new BudgetArranged(CODE, YEAR, number("2900000.00"), APPROVED_ON), RESTRICTED);
        new OtherService(database, "evaluation", EvaluationEvents.REGISTER)
                .appends("self-evaluation", PROJECT, APPROVED_ON, RESULT);

        becomes(
                PROJECT,
                subject -> subject.amounts()
                        .equals(List.of(number("2900000.00"), number("2864000.00"), number("2600000.00"))));
    }

    @Test
    @DisplayName("is told by a public sum that holds it, which is listed until it is withdrawn")
    void telling() {
        goals("rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), RULEBOOK);
        Subject project = Subject.project("31000020T000000000103", YEAR);
        Subject unit = Subject.unit("SZ", YEAR);
        goals("project", project, new ClassifiedProjectRegistered(project.code(), YEAR, "涉密项目乙", "SZ", null, "1"));
        disclosure(unit, published(unit), limited(unit));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(sums("disclosure-officer").body())
                                .isEqualTo(
                                        "[{\"subject\":{\"kind\":\"unit\",\"code\":\"SZ\",\"budgetYear\":2020},\"matter\":\"GOAL\"},"
                                            + "{\"subject\":{\"kind\":\"unit\",\"code\":\"SZ\",\"budgetYear\":2020},\"matter\":\"USE_OF_RESULTS\"}]"));
        assertThat(sums("project-officer").status()).isEqualTo(403);

        disclosure(unit, withdrawnIn(unit, Matter.GOAL), withdrawnIn(unit, Matter.USE_OF_RESULTS));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sums("auditor").body()).isEqualTo("[]"));
    }

    private Answer sums(String role) {
        return Api.at(port).as(role, UNIT).on(APPROVED_ON).get("/api/disclosure/telling-sums?year=2020");
    }

    private WithheldSubject becomes(Subject subject, Predicate<WithheldSubject> expected) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> withheld.all().stream()
                                .filter(one -> one.subject().equals(subject))
                                .findFirst()
                                .orElse(null),
                        found -> found != null && expected.test(found));
    }

    private void goals(String aggregate, Subject subject, StoredEvent... events) {
        new OtherService(database, "goals", GoalsEvents.REGISTER).appends(aggregate, subject, APPROVED_ON, events);
    }

    private void disclosure(Subject subject, StoredEvent... events) {
        new OtherService(database, "disclosure", DisclosureEvents.REGISTER)
                .appends("disclosure-item", subject, APPROVED_ON, events);
    }

    private static ItemWithheld withheldIn(Subject subject, Matter matter) {
        return new ItemWithheld(
                subject,
                matter,
                DisclosureAttribute.NOT_PUBLIC,
                true,
                null,
                LegalGround.ART_15,
                "disclosure-1",
                APPROVED_ON,
                APPROVED_ON.plusMonths(12));
    }

    private static ItemWithdrawn withdrawnIn(Subject subject, Matter matter) {
        return new ItemWithdrawn(
                subject,
                matter,
                "an-item",
                LegalGround.ART_14,
                null,
                true,
                "leader-1",
                APPROVED_ON,
                APPROVED_ON.plusYears(1));
    }

    /** The use of its result, which states how much may be arranged for it at most. */
    private static ItemPublished limited(Subject subject) {
        PublicContent use = Found.content(
                Matter.USE_OF_RESULTS,
                Found.finalised(1, "台账更新不及时"),
                Found.decided(Basis.KEY_EVALUATION, 1, "2004800.00", null, null));
        return new ItemPublished(
                subject,
                Matter.USE_OF_RESULTS,
                "another-item",
                1,
                "754301694D/2020-00003",
                "上海市人民政府合作交流办公室",
                null,
                null,
                use,
                "hash",
                APPROVED_ON,
                APPROVED_ON);
    }

    private static ItemPublished published(Subject subject) {
        return new ItemPublished(
                subject,
                Matter.GOAL,
                "an-item",
                1,
                "754301694D/2020-00001",
                "上海市人民政府合作交流办公室",
                null,
                null,
                PublicVersion.of(goalOf(subject, "接待联络经费", UNIT)),
                "hash",
                APPROVED_ON,
                APPROVED_ON);
    }

    private static PolicyProposed proposed(String... projects) {
        return new PolicyProposed(
                POLICY,
                "援外地人才培训补助政策",
                UNIT,
                "研究室",
                "对口支援处",
                new Person("officer-1", "王项目"),
                number("880000.00"),
                List.of(projects),
                new ProjectProfile(YEAR, YEAR, true, "培训。", "要点", "审定。", "办法。", null, null, null, null));
    }
}
