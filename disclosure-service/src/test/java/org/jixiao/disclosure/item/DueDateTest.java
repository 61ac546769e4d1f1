package org.jixiao.disclosure.item;

import static org.jixiao.disclosure.item.Examples.ADJUSTED;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.KEY;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RESTRICTED;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.goalOf;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.Released;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemOpened;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.disclosure.item.DisclosureItemCommand.LeaveScope;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.DisclosureItemCommand.OpenItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.PlaceInScope;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.disclosure.record.PublicVersion;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A record that the public may see")
class DueDateTest {

    private static final PublicContent CONTENT = PublicVersion.of(GOAL);
    private static final MakeItemDue TAKE = new MakeItemDue(PROJECT, Matter.GOAL, UNIT, APPROVED_ON);
    private static final LocalDate LATER = LocalDate.of(2020, 9, 1);
    private static final LocalDate TWENTY_WORKING_DAYS_LATER = LocalDate.of(2020, 9, 29);
    private static final BatchReleased DEPARTMENTS_BATCH = new BatchReleased(
            YEAR, Occasion.BUDGET, null, List.of(), LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 5));

    private static Given<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> heard(StoredEvent... events) {
        return given(new DisclosureItemState.Unknown()).heard(events);
    }

    private static ItemDue due(int version, DisclosureAttribute attribute, @Nullable LocalDate dueOn) {
        return new ItemDue(PROJECT, Matter.GOAL, version, attribute, null, CONTENT, APPROVED_ON, dueOn);
    }

    private static ItemDue openedOn(LocalDate day) {
        return new ItemDue(
                PROJECT, Matter.GOAL, 1, DisclosureAttribute.ACTIVE, null, CONTENT, day, TWENTY_WORKING_DAYS_LATER);
    }

    private static ItemDue adjusted(int version, @Nullable LocalDate dueOn) {
        PublicContent content = PublicVersion.of(ADJUSTED, CONTENT);
        return new ItemDue(PROJECT, Matter.GOAL, version, DisclosureAttribute.ACTIVE, null, content, LATER, dueOn);
    }

    @Test
    @DisplayName("waits in the department's batch where a key project belongs to the 机关")
    void keyProject() {
        heard(HEADQUARTERS, KEY, GOAL, RULEBOOK).when(TAKE).then(due(1, DisclosureAttribute.ACTIVE, null));
    }

    @Test
    @DisplayName("is open on request only where the scope does not hold it")
    void outsideTheScope() {
        var onRequest = due(1, DisclosureAttribute.ON_REQUEST, null);
        heard(HEADQUARTERS, GOAL, RULEBOOK).when(TAKE).then(onRequest);
        heard(RULEBOOK)
                .happened(onRequest)
                .when(new PrepareItem(
                        PROJECT,
                        Matter.GOAL,
                        "服务中心",
                        null,
                        null,
                        List.of(),
                        "disclosure-1",
                        KeptBack.nothing(),
                        APPROVED_ON))
                .thenRefusedWith("item-open-on-request-only");
    }

    @Test
    @DisplayName("waits in the unit's own batch where the unit is no 机关, and in the department's for the department")
    void batches() {
        Subject unit = Subject.unit("BJ", YEAR);
        GoalApproved goal = goalOf(unit, "驻北京办事处", "BJ");
        heard(new UnitRegistered("BJ", YEAR, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE), goal, RULEBOOK)
                .when(new MakeItemDue(unit, Matter.GOAL, "BJ", APPROVED_ON))
                .then(new ItemDue(
                        unit,
                        Matter.GOAL,
                        1,
                        DisclosureAttribute.ACTIVE,
                        "BJ",
                        PublicVersion.of(goal),
                        APPROVED_ON,
                        null));
        Subject department = Subject.department("HZB", YEAR);
        GoalApproved whole = goalOf(department, "部门整体", UNIT);
        heard(HEADQUARTERS, whole, RULEBOOK)
                .when(new MakeItemDue(department, Matter.GOAL, UNIT, APPROVED_ON))
                .then(new ItemDue(
                        department,
                        Matter.GOAL,
                        1,
                        DisclosureAttribute.ACTIVE,
                        null,
                        PublicVersion.of(whole),
                        APPROVED_ON,
                        null));
        Subject policy = Subject.policy("ZC-2020-001", YEAR);
        GoalApproved ofPolicy = goalOf(policy, "援外地人才培训补助政策", UNIT);
        heard(HEADQUARTERS, ofPolicy, RULEBOOK)
                .when(new MakeItemDue(policy, Matter.GOAL, UNIT, APPROVED_ON))
                .then(new ItemDue(
                        policy,
                        Matter.GOAL,
                        1,
                        DisclosureAttribute.ON_REQUEST,
                        null,
                        PublicVersion.of(ofPolicy),
                        APPROVED_ON,
                        null));
    }

    @Test
    @DisplayName("is a supplementary item, twenty working days long, once its batch went out")
    void supplementary() {
        heard(HEADQUARTERS, KEY, GOAL, RULEBOOK, DEPARTMENTS_BATCH)
                .when(TAKE)
                .then(due(1, DisclosureAttribute.ACTIVE, LocalDate.of(2020, 3, 9)));
    }

    @Test
    @DisplayName("takes its new content while it waits, and is due as the next version once it is public")
    void adjustedGoal() {
        MakeItemDue again = new MakeItemDue(PROJECT, Matter.GOAL, null, LATER);
        var waiting = heard(KEY, GOAL, ADJUSTED, RULEBOOK).happened(due(1, DisclosureAttribute.ACTIVE, null));
        waiting.when(again).then(adjusted(1, null));
        waiting.happened(DisclosureItemStateTest.PUBLISHED).when(again).then(adjusted(2, TWENTY_WORKING_DAYS_LATER));
        heard(KEY, GOAL, RULEBOOK)
                .happened(due(1, DisclosureAttribute.ACTIVE, null))
                .when(again)
                .thenNothingHappens();
    }

    @Test
    @DisplayName("takes, once a restriction is lifted, what changed of it and of its place in the scope meanwhile")
    void afterRestriction() {
        MakeItemDue again = new MakeItemDue(PROJECT, Matter.GOAL, null, LATER);
        DisclosureRestrictionLifted lifted =
                new DisclosureRestrictionLifted(Examples.CODE, YEAR, "理由已消除。", "reviewer-1", LATER);
        var restricted = heard(KEY, GOAL, ADJUSTED, RULEBOOK, RESTRICTED);
        restricted
                .happened(due(1, DisclosureAttribute.ON_REQUEST, null))
                .when(again)
                .thenRefusedWith("disclosure-restricted");
        restricted
                .heard(lifted)
                .happened(due(1, DisclosureAttribute.ON_REQUEST, null))
                .when(again)
                .then(adjusted(1, null));
        restricted
                .heard(lifted, DEPARTMENTS_BATCH)
                .happened(due(1, DisclosureAttribute.ON_REQUEST, null))
                .when(again)
                .then(adjusted(1, TWENTY_WORKING_DAYS_LATER));
        heard(GOAL, RULEBOOK, RESTRICTED, lifted)
                .happened(due(1, DisclosureAttribute.ACTIVE, null))
                .when(again)
                .then(new ItemDue(PROJECT, Matter.GOAL, 1, DisclosureAttribute.ON_REQUEST, null, CONTENT, LATER, null));
        heard(GOAL, RULEBOOK, RESTRICTED, lifted)
                .happened(due(1, DisclosureAttribute.ON_REQUEST, null))
                .when(again)
                .thenNothingHappens();
    }

    @Test
    @DisplayName("is opened by decision with a clock of its own, once")
    void openedByDecision() {
        OpenItem open = new OpenItem(PROJECT, Matter.GOAL, "公众关注", "disclosure-1", LATER);
        ItemOpened opened =
                new ItemOpened(PROJECT, Matter.GOAL, "公众关注", "disclosure-1", LATER, TWENTY_WORKING_DAYS_LATER);
        var onRequest = heard(RULEBOOK).happened(due(1, DisclosureAttribute.ON_REQUEST, null));
        onRequest.when(open).then(opened, openedOn(LATER));
        onRequest.heard(GOAL, ADJUSTED).when(open).then(opened, adjusted(1, TWENTY_WORKING_DAYS_LATER));
        onRequest.happened(opened).when(open).thenNothingHappens();
        heard(RULEBOOK).when(open).thenRefusedWith("item-not-due");
        given(new DisclosureItemState.Unknown())
                .happened(due(1, DisclosureAttribute.ON_REQUEST, null))
                .when(open)
                .thenRefusedWith("rulebook-not-published");
    }

    @Test
    @DisplayName("comes into its batch by the designation as a key project, or is supplementary after it")
    void openedByDesignation() {
        PlaceInScope place = new PlaceInScope(PROJECT, Matter.GOAL, "资金量大", LATER);
        var onRequest = due(1, DisclosureAttribute.ON_REQUEST, null);
        heard(KEY, RULEBOOK)
                .happened(onRequest)
                .when(place)
                .then(new ItemOpened(PROJECT, Matter.GOAL, "资金量大", null, LATER, null));
        heard(KEY, RULEBOOK, DEPARTMENTS_BATCH)
                .happened(onRequest)
                .when(place)
                .then(new ItemOpened(PROJECT, Matter.GOAL, "资金量大", null, LATER, TWENTY_WORKING_DAYS_LATER));
        heard(RULEBOOK).happened(onRequest).when(place).thenNothingHappens();
        heard(RULEBOOK, KEY).when(place).thenNothingHappens();
    }

    @Test
    @DisplayName("is opened with a clock of its own where its batch went out without it")
    void leftBehind() {
        OpenItem open = new OpenItem(PROJECT, Matter.GOAL, "不公开的理由已消除", "disclosure-1", LATER);
        ItemOpened opened =
                new ItemOpened(PROJECT, Matter.GOAL, "不公开的理由已消除", "disclosure-1", LATER, TWENTY_WORKING_DAYS_LATER);
        ItemDue waiting = due(1, DisclosureAttribute.ACTIVE, null);
        String hash = Examples.hashOf("服务中心", null, CONTENT);
        BatchReleased withIt = new BatchReleased(
                YEAR, Occasion.BUDGET, null, List.of(new Released(PROJECT, Matter.GOAL, hash)), LATER, LATER);
        ItemPrepared asReleased =
                new ItemPrepared(PROJECT, Matter.GOAL, 1, "服务中心", null, null, "disclosure-1", CONTENT, List.of(), hash);

        heard(RULEBOOK, DEPARTMENTS_BATCH).happened(waiting).when(open).then(opened, openedOn(LATER));
        heard(RULEBOOK, DEPARTMENTS_BATCH).happened(waiting, opened).when(open).thenNothingHappens();
        heard(RULEBOOK).happened(waiting).when(open).thenNothingHappens();
        heard(RULEBOOK, withIt).happened(waiting, asReleased).when(open).thenNothingHappens();
        heard(RULEBOOK, withIt)
                .happened(waiting, asReleased, waiting)
                .when(open)
                .then(opened, openedOn(LATER));
    }

    @Test
    @DisplayName("leaves its batch when the designation is lifted, unless it is out, or was opened by decision")
    void leaves() {
        LeaveScope leave = new LeaveScope(PROJECT, Matter.GOAL, "不再作为重点", LATER);
        ItemDue waiting = due(1, DisclosureAttribute.ACTIVE, null);
        KeyDesignationLifted lifted = new KeyDesignationLifted(Examples.CODE, YEAR, "不再作为重点", LATER);

        heard(RULEBOOK, KEY, lifted)
                .happened(waiting)
                .when(leave)
                .then(new ItemDue(PROJECT, Matter.GOAL, 1, DisclosureAttribute.ON_REQUEST, null, CONTENT, LATER, null));
        heard(RULEBOOK, KEY).happened(waiting).when(leave).thenNothingHappens();
        heard(RULEBOOK, KEY, lifted, DEPARTMENTS_BATCH)
                .happened(waiting)
                .when(leave)
                .thenNothingHappens();
        heard(RULEBOOK, KEY, lifted)
                .happened(due(1, DisclosureAttribute.ACTIVE, TWENTY_WORKING_DAYS_LATER))
                .when(leave)
                .thenNothingHappens();
        heard(RULEBOOK, KEY, lifted).when(leave).thenNothingHappens();
    }

    @Test
    @DisplayName("has no place without a rulebook, without a record, or without a unit")
    void nothingToGoBy() {
        heard(HEADQUARTERS, GOAL)
                .when(TAKE)
                .thenRefused(Refusal.conflict("rulebook-not-published").with("budgetYear", YEAR));
        heard(HEADQUARTERS, RULEBOOK).when(TAKE).thenRefusedWith("item-not-due");
        heard(GOAL, RULEBOOK)
                .when(new MakeItemDue(PROJECT, Matter.GOAL, null, APPROVED_ON))
                .thenRefusedWith("item-not-due");
    }
}
