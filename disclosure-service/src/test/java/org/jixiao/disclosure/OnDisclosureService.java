package org.jixiao.disclosure;

import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureEvents;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ReleaseApproved;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.FinancePaper;
import org.jixiao.contracts.monitoring.FinanceYearEvent;
import org.jixiao.contracts.monitoring.FinanceYearEvent.BudgetReplyReceived;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.jixiao.disclosure.item.Examples;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The disclosure service on a database of its own for each test class, and what others would have written there. */
@SpringBootTest(classes = DisclosureApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("disclosure")
@DirtiesContext
public abstract class OnDisclosureService {

    protected static final String PUBLISHER = "上海市人民政府合作交流办公室";

    /** The last lawful day of the batch of {@link #budgetReplied}. */
    protected static final LocalDate BATCH_DUE = LocalDate.of(2020, 3, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    protected Api anybody() {
        return Api.at(port);
    }

    protected Api as(String role, LocalDate day) {
        return anybody().as(role, UNIT).on(day);
    }

    protected static String item(String projectCode) {
        return "/api/disclosure/projects/" + projectCode + "/2020/items/goal";
    }

    protected void goals(String type, Subject subject, StoredEvent... events) {
        other("goals", GoalsEvents.REGISTER).appends(type, subject, APPROVED_ON, events);
    }

    protected void project(String code, StoredEvent... events) {
        goals("project", Subject.project(code, YEAR), events);
    }

    protected void evaluation(String type, Subject subject, StoredEvent... events) {
        other("evaluation", EvaluationEvents.REGISTER).appends(type, subject, APPROVED_ON, events);
    }

    protected void monitoring(String type, Subject subject, StoredEvent... events) {
        other("monitoring", MonitoringEvents.REGISTER).appends(type, subject, APPROVED_ON, events);
    }

    protected void finance(FinanceYearEvent event) {
        other("monitoring", MonitoringEvents.REGISTER)
                .appends("finance-year", new Subject(Subject.BUDGET_YEAR, "office", YEAR), APPROVED_ON, event);
    }

    protected void disclosure(String type, Subject subject, StoredEvent... events) {
        other("disclosure", DisclosureEvents.REGISTER).appends(type, subject, APPROVED_ON, events);
    }

    protected void disclosurePart(String part, String type, Subject subject, StoredEvent... events) {
        other("disclosure", DisclosureEvents.REGISTER).appendsToPart(part, type, subject, APPROVED_ON, events);
    }

    private OtherService other(String service, EventRegister register) {
        return new OtherService(database, service, register);
    }

    /** The rulebook of the year, and the unit that publishes with the department. */
    protected void rulebookAndHeadquarters() {
        goals("rulebook", new Subject(Subject.RULEBOOK, "office", YEAR), RULEBOOK);
        goals("unit", Subject.unit(UNIT, YEAR), HEADQUARTERS);
    }

    /** The department's batch with the budget is due until {@link #BATCH_DUE}. */
    protected void budgetReplied() {
        finance(new BudgetReplyReceived(YEAR, paper("沪财预〔2020〕8号")));
    }

    protected static FinancePaper paper(String document) {
        return new FinancePaper(document, LocalDate.of(2020, 2, 10), 1, FinancePaper.ENTERED, document);
    }

    /**
     * A goal of the public scope that was prepared, reviewed and approved.
     *
     * @param dueOn its own clock; null where it waits in its batch
     */
    protected void approved(PublicContent content, @Nullable LocalDate dueOn) {
        Subject subject = content.subject();
        String hash = hashOf(content);
        disclosurePart(
                "goal",
                "disclosure-item",
                subject,
                new ItemDue(subject, Matter.GOAL, 1, DisclosureAttribute.ACTIVE, null, content, APPROVED_ON, dueOn),
                new ItemPrepared(
                        subject, Matter.GOAL, 1, PUBLISHER, null, null, "disclosure-1", content, List.of(), hash),
                new SecrecyReviewed(
                        subject,
                        Matter.GOAL,
                        hash,
                        SecrecyReviewed.Outcome.MAY_BE_PUBLISHED,
                        null,
                        "secrecy-1",
                        APPROVED_ON),
                new ReleaseApproved(subject, Matter.GOAL, hash, "leader-1", APPROVED_ON));
    }

    public static ProjectProposed proposed(String code, String name, Participation participation) {
        return proposed(Subject.project(code, YEAR), name, participation);
    }

    public static ProjectProposed proposed(Subject project, String name, Participation participation) {
        return new ProjectProposed(
                project.code(),
                project.budgetYear(),
                name,
                UNIT,
                UnitKind.HEADQUARTERS,
                participation,
                "对口支援处",
                new Person("officer-1", "王项目"),
                ProjectKind.SPECIFIC_TARGET,
                ProjectNature.NEW,
                new BigDecimal("100000.00"),
                "1",
                new ProjectProfile(YEAR, YEAR, false, "概况", "依据", "流程", "措施", null, null, null, null));
    }

    protected static String hashOf(PublicContent content) {
        return Examples.hashOf(PUBLISHER, null, content);
    }
}
