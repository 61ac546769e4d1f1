package org.jixiao.disclosure.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.KEY;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.number;
import static org.jixiao.disclosure.item.Found.FINALISED_ON;
import static org.jixiao.disclosure.item.Found.REOPENED;
import static org.jixiao.disclosure.item.Found.decided;
import static org.jixiao.disclosure.item.Found.finalised;
import static org.jixiao.disclosure.item.Found.ordered;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.disclosure.PublicAccount.Kind;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.Redaction;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.disclosure.OnDisclosureService;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An item that is no table of a goal")
class AccountItemTest {

    private static final StoredEvent[] HEARD = {
        RULEBOOK,
        HEADQUARTERS,
        GOAL,
        RESULT,
        finalised(1, "台账更新不及时"),
        decided(Basis.KEY_EVALUATION, 1, "2004800.00", "任务增加", null),
        ordered(1, "台账更新不及时")
    };
    private static final KeptBack FUND = new KeptBack(
            List.of(Examples.withheldOf(
                    Subject.project("31000020T000000000002", YEAR), "专项资金甲", UNIT, List.of(), List.of())),
            List.of());

    private static Given<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> heard(StoredEvent... events) {
        return given(new DisclosureItemState.Unknown()).heard(events);
    }

    private static PublicContent record(Matter matter) {
        return Found.content(matter, HEARD);
    }

    private static MakeItemDue take(Matter matter) {
        return new MakeItemDue(PROJECT, matter, UNIT, FINALISED_ON);
    }

    private static ItemDue due(Matter matter, DisclosureAttribute attribute) {
        return new ItemDue(PROJECT, matter, 1, attribute, null, record(matter), FINALISED_ON, null);
    }

    private static PrepareItem prepare(Matter matter, KeptBack keptBack, Redaction... redactions) {
        return new PrepareItem(
                PROJECT, matter, "办", null, null, List.of(redactions), "disclosure-1", keptBack, FINALISED_ON);
    }

    @Test
    @DisplayName(
            "waits for the batch of the final accounts, where its project is a key one or the department evaluated it"
                    + " itself")
    void comesDue() {
        for (Matter matter : List.of(Matter.KEY_EVALUATION, Matter.USE_OF_RESULTS, Matter.RECTIFICATION)) {
            heard(HEARD).when(take(matter)).then(due(matter, DisclosureAttribute.ACTIVE));
        }
        PublicContent rectification = record(Matter.RECTIFICATION);
        ItemDue onRequest = new ItemDue(
                PROJECT,
                Matter.RECTIFICATION,
                1,
                DisclosureAttribute.ON_REQUEST,
                null,
                rectification,
                FINALISED_ON,
                null);
        heard(RULEBOOK, HEADQUARTERS, GOAL, ordered(1, "台账更新不及时"))
                .when(take(Matter.RECTIFICATION))
                .then(onRequest);
        heard(RULEBOOK, HEADQUARTERS, GOAL, KEY, ordered(1, "台账更新不及时"))
                .when(take(Matter.RECTIFICATION))
                .then(due(Matter.RECTIFICATION, DisclosureAttribute.ACTIVE));
        heard(HEARD)
                .happened(onRequest)
                .when(new MakeItemDue(PROJECT, Matter.RECTIFICATION, null, FINALISED_ON))
                .then(due(Matter.RECTIFICATION, DisclosureAttribute.ACTIVE));
        heard(HEARD)
                .when(take(Matter.SELF_EVALUATION))
                .then(due(Matter.SELF_EVALUATION, DisclosureAttribute.ON_REQUEST));
        heard(RULEBOOK, HEADQUARTERS, GOAL).when(take(Matter.USE_OF_RESULTS)).thenRefusedWith("item-not-due");
    }

    @Test
    @DisplayName("goes out less the texts and rows that are marked")
    void redacted() {
        PublicContent report = PublicEdition.of(
                record(Matter.KEY_EVALUATION),
                List.of(new Redaction("problems", LegalGround.ART_16), new Redaction("A1.remark", LegalGround.ART_16)),
                true);
        assertThat(report.toString())
                .contains("code=problems, text=（依法不予公开）", "code=remark, kind=TEXT, value=（依法不予公开）", "扩大反馈样本")
                .doesNotContain("台账更新不及时", "依据较为充分");
        PublicContent rows =
                PublicEdition.of(record(Matter.RECTIFICATION), List.of(new Redaction("R1", LegalGround.ART_16)), true);
        assertThat(Found.account(rows).sheets().getFirst().rows()).isEmpty();
        heard(HEARD)
                .happened(due(Matter.KEY_EVALUATION, DisclosureAttribute.ACTIVE))
                .when(prepare(
                        Matter.KEY_EVALUATION, KeptBack.nothing(), new Redaction("overallGoal", LegalGround.ART_16)))
                .thenRefusedWith("redaction-of-nothing");
    }

    @Test
    @DisplayName("names nothing that is withheld in any of its texts")
    void leaks() {
        for (String text : List.of("与专项资金甲交叉", "另见31000020T000000000002")) {
            heard(RULEBOOK, HEADQUARTERS, GOAL, ordered(1, text))
                    .happened(due(Matter.RECTIFICATION, DisclosureAttribute.ACTIVE))
                    .when(prepare(Matter.RECTIFICATION, FUND))
                    .thenRefused(Refusal.conflict("withheld-subject-named").with("place", "R1.findings"));
        }
        assertThat(PublicTexts.of(record(Matter.KEY_EVALUATION)))
                .containsKeys("basics", "work", "conclusion", "analysis", "problems", "suggestions", "A1.remark");
        assertThat(PublicTexts.of(record(Matter.USE_OF_RESULTS))).containsKeys("deviation", "decidedBy");
    }

    @Test
    @DisplayName("states its money only where that tells nothing of what is withheld")
    void money() {
        PublicContent use = record(Matter.USE_OF_RESULTS);
        assertThat(PublicEdition.money(use)).containsExactly(number("2004800.00"));
        PublicContent without = PublicEdition.of(use, List.of(), false);
        assertThat(PublicEdition.money(without)).isEmpty();
        assertThat(Found.account(without).facts())
                .hasSize(Found.account(use).facts().size() - 1)
                .noneMatch(fact -> fact.kind() == Kind.MONEY);
        assertThat(PublicEdition.money(record(Matter.GOAL))).containsExactly(number("2864000.00"));
        assertThat(PublicEdition.money(record(Matter.SELF_EVALUATION)))
                .containsExactly(number("2864000.00"), number("2600000.00"));
        assertThat(PublicEdition.money(record(Matter.KEY_EVALUATION))).isEmpty();
    }

    @Test
    @DisplayName("does not go out while it is looked at again, and waits anew with what is final then")
    void reexamined() {
        ItemPrepared prepared = new ItemPrepared(
                PROJECT,
                Matter.KEY_EVALUATION,
                1,
                "办",
                null,
                null,
                "disclosure-1",
                record(Matter.KEY_EVALUATION),
                List.of(),
                "hash");
        var waiting = heard(HEARD).happened(due(Matter.KEY_EVALUATION, DisclosureAttribute.ACTIVE), prepared);
        waiting.heard(HEARD)
                .heard(REOPENED)
                .when(new PublishItem(PROJECT, Matter.KEY_EVALUATION, KeptBack.nothing(), FINALISED_ON))
                .thenRefusedWith(
                        "secrecy-not-reviewed", "release-not-approved", "record-reexamined", "batch-not-released");
        PublicContent second = Found.content(Matter.KEY_EVALUATION, finalised(2, "已更新"));
        waiting.heard(HEARD)
                .heard(REOPENED, finalised(2, "已更新"))
                .when(take(Matter.KEY_EVALUATION))
                .then(new ItemDue(
                        PROJECT,
                        Matter.KEY_EVALUATION,
                        1,
                        DisclosureAttribute.ACTIVE,
                        null,
                        second,
                        FINALISED_ON,
                        null));
    }

    @Test
    @DisplayName("is heard from the streams of its records")
    void streams() {
        assertThat(new DisclosureItem().consultedStreams(take(Matter.USE_OF_RESULTS)))
                .containsAll(Set.of(
                        "key-evaluation:" + PROJECT, "result-application:" + PROJECT, "rectification:" + PROJECT));
    }

    @Test
    @DisplayName("is expected of no subject, as goals and self-evaluations are")
    void expected() {
        assertThat(List.of(Matter.values()))
                .filteredOn(matter -> Scope.expects(matter))
                .containsExactly(Matter.GOAL, Matter.SELF_EVALUATION);
    }

    @Test
    @DisplayName("states no total from which a row that is left out could be had, and counts the rows that it shows")
    void figuresOverRows() {
        PublicAccount whole = Found.account(record(Matter.KEY_EVALUATION));
        assertThat(whole.facts()).extracting(Fact::code).contains("total");
        assertThat(Found.account(PublicEdition.of(
                                record(Matter.KEY_EVALUATION),
                                List.of(new Redaction("A1.remark", LegalGround.ART_16)),
                                true))
                        .facts())
                .as("every row is there")
                .isEqualTo(whole.facts());
        assertThat(Found.account(PublicEdition.of(
                                record(Matter.KEY_EVALUATION), List.of(new Redaction("A1", LegalGround.ART_16)), true))
                        .facts())
                .extracting(Fact::code)
                .contains("grade", "finalisedOn")
                .doesNotContain("total");

        PublicContent rectified = Found.content(
                Matter.RECTIFICATION,
                GOAL,
                ordered(1, "一"),
                ordered(2, "二"),
                ordered(3, "三"),
                new RectificationAccepted(PROJECT, 1, "抽查属实"),
                new RectificationAccepted(PROJECT, 2, "抽查属实"));
        assertThat(figures(rectified)).containsExactly("3", "2");
        assertThat(figures(rectified, "R2")).containsExactly("2", "1");
        assertThat(figures(rectified, "R3")).containsExactly("2", "2");
    }

    @Test
    @DisplayName("tells no grade and no limit of the money where the result that it rests on is kept back")
    void basisKeptBack() {
        assertThat(use(due(Matter.KEY_EVALUATION, DisclosureAttribute.ACTIVE))).contains("grade", "upTo");
        assertThat(use(due(Matter.KEY_EVALUATION, DisclosureAttribute.ON_REQUEST)))
                .contains("basis", "decision")
                .doesNotContain("grade", "upTo");
        assertThat(use(due(Matter.KEY_EVALUATION, DisclosureAttribute.ACTIVE), withheld(Matter.KEY_EVALUATION)))
                .doesNotContain("grade", "upTo");
        assertThat(use(
                        due(Matter.KEY_EVALUATION, DisclosureAttribute.ACTIVE),
                        due(Matter.SELF_EVALUATION, DisclosureAttribute.ON_REQUEST)))
                .contains("grade", "upTo");
        assertThat(use(due(Matter.KEY_EVALUATION, DisclosureAttribute.ACTIVE), withheld(Matter.SELF_EVALUATION)))
                .as("the limit is a share of the budget")
                .contains("grade")
                .doesNotContain("upTo");
        assertThat(use()).doesNotContain("grade", "upTo");
    }

    @Test
    @DisplayName("does not go out once what it tells is kept back")
    void basisKeptBackLater() {
        PublicContent use = record(Matter.USE_OF_RESULTS);
        ItemPrepared prepared = new ItemPrepared(
                PROJECT, Matter.USE_OF_RESULTS, 1, "办", null, null, "disclosure-1", use, List.of(), "hash");
        PublishItem publish = new PublishItem(PROJECT, Matter.USE_OF_RESULTS, KeptBack.nothing(), FINALISED_ON);
        var waiting = heard(HEARD)
                .happened(due(Matter.USE_OF_RESULTS, DisclosureAttribute.ACTIVE), prepared)
                .heard(due(Matter.KEY_EVALUATION, DisclosureAttribute.ACTIVE));
        waiting.when(publish).thenRefusedWith("secrecy-not-reviewed", "release-not-approved", "batch-not-released");
        waiting.heard(withheld(Matter.KEY_EVALUATION))
                .when(publish)
                .thenRefusedWith(
                        "result-kept-back-meanwhile",
                        "secrecy-not-reviewed",
                        "release-not-approved",
                        "batch-not-released");
        assertThat(new DisclosureItem().consultedStreams(publish))
                .contains("disclosure-item:" + PROJECT + ":key-evaluation", "disclosure-item:" + PROJECT + ":goal");
    }

    @Test
    @DisplayName("waits for the batch also where the department evaluated a policy itself")
    void policy() {
        Subject policy = Subject.policy("ZC-2020-001", YEAR);
        StoredEvent evaluation = finalised(policy, 1, "台账更新不及时", null);
        heard(RULEBOOK, HEADQUARTERS, evaluation)
                .when(new MakeItemDue(policy, Matter.KEY_EVALUATION, UNIT, FINALISED_ON))
                .then(new ItemDue(
                        policy,
                        Matter.KEY_EVALUATION,
                        1,
                        DisclosureAttribute.ACTIVE,
                        null,
                        Found.content(Matter.KEY_EVALUATION, evaluation),
                        FINALISED_ON,
                        null));
    }

    @Test
    @DisplayName("waits for no batch while its project is on trial, a key one or not")
    void trial() {
        assertThat(scope(Participation.TRIAL)).doesNotContain(true);
        assertThat(scope(Participation.FULL)).doesNotContain(false);
    }

    private static List<Boolean> scope(Participation participation) {
        StoredEvent project = OnDisclosureService.proposed(CODE, "项目", participation);
        Circumstances known = Circumstances.unheard();
        for (StoredEvent event : List.of(project, KEY, finalised(1, "一"))) {
            known = known.after(event);
        }
        Circumstances heard = known;
        return Stream.of(Matter.values())
                .filter(matter -> matter != Matter.YEARLY_OVERVIEW)
                .map(matter -> heard.isInScope(PROJECT, matter, RULEBOOK.rules()))
                .toList();
    }

    @Test
    @DisplayName("names no money of its own subject that another item of it leaves out")
    void ownMoney() {
        List<BigDecimal> own = List.of(number("2864000.00"));
        WithheldSubject project = Examples.withheldOf(PROJECT, GOAL.name(), UNIT, List.of(), own);
        assertOwnMoney(PROJECT, new KeptBack(List.of(project), List.of(), own), "money-of-whole-named");
        assertOwnMoney(PROJECT, new KeptBack(List.of(), List.of(), own));

        Subject unit = Subject.unit("BJ", YEAR);
        WithheldSubject part = new WithheldSubject(
                Subject.project("31000020T000000000002", YEAR),
                "专项资金甲",
                "BJ",
                List.of(),
                List.of(number("5")),
                null,
                true,
                true,
                List.of(Matter.GOAL));
        assertOwnMoney(unit, new KeptBack(List.of(part), List.of(), own), "money-of-whole-named");
        assertOwnMoney(unit, new KeptBack(List.of(), List.of(), own));
    }

    /** With a note that a first version may not have, so that it is refused in any case. */
    private static void assertOwnMoney(Subject subject, KeptBack keptBack, String... further) {
        PublicContent told = Found.content(Matter.RECTIFICATION, GOAL, ordered(1, "预算286.4万元未分解"));
        PublicContent content = new PublicContent(
                Matter.RECTIFICATION, subject, "名称", UNIT, 0, "", null, List.of(), null, Found.account(told));
        heard(RULEBOOK)
                .happened(new ItemDue(
                        subject,
                        Matter.RECTIFICATION,
                        1,
                        DisclosureAttribute.ACTIVE,
                        null,
                        content,
                        FINALISED_ON,
                        null))
                .when(new PrepareItem(
                        subject,
                        Matter.RECTIFICATION,
                        "办",
                        null,
                        "更正",
                        List.of(),
                        "disclosure-1",
                        keptBack,
                        FINALISED_ON))
                .thenRefusedWith(Stream.concat(Stream.of("note-without-correction"), Stream.of(further))
                        .toArray(String[]::new));
    }

    private static List<String> use(StoredEvent... siblings) {
        Circumstances known = Circumstances.unheard();
        for (StoredEvent event : siblings) {
            known = known.after(event);
        }
        PublicContent record = record(Matter.USE_OF_RESULTS);
        ItemDue due = new ItemDue(
                PROJECT, Matter.USE_OF_RESULTS, 1, DisclosureAttribute.ACTIVE, null, record, FINALISED_ON, null);
        return Found.account(known.visible(record, due)).facts().stream()
                .map(Fact::code)
                .toList();
    }

    private static ItemWithheld withheld(Matter matter) {
        return new ItemWithheld(
                PROJECT,
                matter,
                DisclosureAttribute.NOT_PUBLIC,
                true,
                null,
                LegalGround.ART_15,
                "disclosure-1",
                FINALISED_ON,
                FINALISED_ON.plusMonths(12));
    }

    private static List<String> figures(PublicContent rectified, String... rows) {
        List<Redaction> out = Stream.of(rows)
                .map(row -> new Redaction(row, LegalGround.ART_16))
                .toList();
        return Found.account(PublicEdition.of(rectified, out, true)).facts().stream()
                .map(Fact::value)
                .toList();
    }
}
