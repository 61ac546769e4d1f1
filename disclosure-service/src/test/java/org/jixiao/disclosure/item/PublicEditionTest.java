package org.jixiao.disclosure.item;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.goalOf;
import static org.jixiao.disclosure.item.Examples.number;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ReleaseApproved;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.disclosure.IndexNumberEvent.IndexNumbersGiven;
import org.jixiao.contracts.disclosure.IndexNumberEvent.Numbered;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.PublicContent.PublicGroup;
import org.jixiao.contracts.disclosure.PublicContent.PublicIndicator;
import org.jixiao.contracts.disclosure.PublicContent.PublicResult;
import org.jixiao.contracts.disclosure.PublicPaper;
import org.jixiao.contracts.disclosure.Redaction;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.item.KeptBack.Sum;
import org.jixiao.disclosure.record.PublicVersion;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules M: the public version is the record minus what is marked, and tells no money of what is withheld. */
@DisplayName("A public version")
class PublicEditionTest {

    private static final Subject DEPARTMENT = Subject.department("HZB", YEAR);
    private static final PublicContent RECORD = PublicVersion.of(RESULT);
    private static final PublicContent WHOLE = PublicVersion.of(goalOf(DEPARTMENT, "部门整体支出", "HQ"));
    private static final KeptBack FUND = new KeptBack(
            List.of(Examples.withheldOf(
                    Subject.project("31000020T000000000002", YEAR),
                    "对口支援与合作交流专项资金",
                    "HQ",
                    List.of(),
                    List.of(number("385000000.00")))),
            List.of());

    @Test
    @DisplayName("is the record without what is marked: a text, a line, a reason")
    void redacted() {
        PublicContent edition = PublicEdition.of(
                RECORD,
                List.of(
                        new Redaction("problems", LegalGround.ART_16),
                        new Redaction("I1", LegalGround.ART_15),
                        new Redaction("I2.reason", LegalGround.ART_16)),
                true);

        assertThat(PublicTexts.of(edition))
                .containsEntry("problems", "（依法不予公开）")
                .containsEntry("I2.reason", "（依法不予公开）")
                .containsEntry("achievements", "督查覆盖全部对口地区")
                .containsKey("I2.name")
                .doesNotContainKey("I1.name");
        assertThat(edition.budget()).isEqualByComparingTo("2864000.00");
        assertThat(PublicEdition.of(RECORD, List.of(), true)).isEqualTo(RECORD);
    }

    @Test
    @DisplayName("states no total from which the points of a line that is left out could be had, and no group's points")
    void totalsOverLines() {
        PublicContent whole = withGroups(RECORD, new PublicGroup("产出", number("90"), number("86.00")));

        assertThat(result(PublicEdition.of(whole, List.of(new Redaction("I2.reason", LegalGround.ART_16)), true)))
                .as("every line is there")
                .isEqualTo(result(whole));
        PublicResult shown = result(PublicEdition.of(whole, List.of(new Redaction("I2", LegalGround.ART_16)), true));
        assertThat(shown.total()).isNull();
        assertThat(shown.indicatorScore()).isNull();
        assertThat(shown.groups()).isEmpty();
        assertThat(shown.grade()).isEqualTo("优");
        assertThat(shown.executionScore()).isEqualByComparingTo("9.08");
    }

    @Test
    @DisplayName("finds a total that is not stated in the texts that are, as people write points")
    void totalInTexts() {
        PublicContent cut = PublicEdition.of(RECORD, List.of(new Redaction("I2", LegalGround.ART_16)), true);
        BigDecimal total = requireNonNull(result(RECORD).total());
        for (String note : List.of(
                "更正后总分 " + total.toPlainString() + " 分。",
                "总分" + total.toPlainString() + "分",
                "总分" + total.setScale(3).toPlainString())) {
            assertThat(Leaks.ofTotal(RECORD, new PublicPaper("办", null, note, cut)))
                    .containsExactly(Refusal.conflict("total-left-out-named").with("place", "note"));
            assertThat(Leaks.ofTotal(RECORD, new PublicPaper("办", null, note, RECORD)))
                    .as("it is stated")
                    .isEmpty();
        }
        assertThat(Leaks.ofTotal(RECORD, new PublicPaper("办", null, "共 1" + total.toPlainString() + "1 元", cut)))
                .as("another number")
                .isEmpty();
    }

    @Test
    @DisplayName("tells the points of no line that is left out, whichever public points are taken from one another")
    void subtraction() {
        PublicGroup output = new PublicGroup("产出", number("90"), number("86.00"));
        for (PublicContent record : List.of(RECORD, withGroups(RECORD, output))) {
            for (PublicIndicator line : record.indicators()) {
                PublicContent edition =
                        PublicEdition.of(record, List.of(new Redaction(line.code(), LegalGround.ART_16)), true);
                BigDecimal secret = requireNonNull(line.outcome()).score();
                List<BigDecimal> points = points(edition);
                assertThat(points.stream().flatMap(one -> points.stream().map(one::subtract)))
                        .as("the points of %s", line.code())
                        .noneMatch(difference -> difference.compareTo(secret) == 0);
            }
        }
    }

    /** All that it states, sums of what it shows, and nothing. */
    private static List<BigDecimal> points(PublicContent edition) {
        PublicResult result = result(edition);
        List<BigDecimal> lines = edition.indicators().stream()
                .map(line -> requireNonNull(line.outcome()).score())
                .toList();
        BigDecimal shown = lines.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Stream.of(
                        Stream.of(BigDecimal.ZERO, shown, shown.add(result.executionScore()), result.executionScore()),
                        lines.stream(),
                        Stream.of(result.total(), result.indicatorScore()).filter(Objects::nonNull),
                        result.groups().stream().map(PublicGroup::score))
                .flatMap(all -> all)
                .toList();
    }

    private static PublicContent withGroups(PublicContent record, PublicGroup... groups) {
        PublicResult before = result(record);
        return new PublicContent(
                record.matter(),
                record.subject(),
                record.name(),
                record.unitCode(),
                record.goalVersion(),
                record.overallGoal(),
                record.budget(),
                record.indicators(),
                new PublicResult(
                        before.overallResult(),
                        before.executed(),
                        before.executionRate(),
                        before.executionScore(),
                        before.indicatorScore(),
                        before.total(),
                        before.grade(),
                        before.achievements(),
                        before.problems(),
                        before.measures(),
                        before.finalisedOn(),
                        List.of(groups)),
                null);
    }

    private static PublicResult result(PublicContent content) {
        return requireNonNull(content.result());
    }

    @Test
    @DisplayName("leaves out only what there is, once, and never the name")
    void ofNothing() {
        assertThat(PublicEdition.objections(
                        WHOLE,
                        List.of(
                                new Redaction("name", LegalGround.ART_14),
                                new Redaction("I1", LegalGround.ART_14),
                                new Redaction("I1", LegalGround.ART_14),
                                new Redaction("problems", LegalGround.ART_14))))
                .extracting(Refusal::field)
                .containsExactly("redactions[0].place", "redactions[2].place", "redactions[3].place");
        assertThat(PublicEdition.objections(
                        RECORD,
                        List.of(
                                new Redaction("overallGoal", LegalGround.ART_14),
                                new Redaction("measures", LegalGround.ART_14),
                                new Redaction("I2.reason", LegalGround.ART_14))))
                .isEmpty();
    }

    @Test
    @DisplayName("of a whole states no money where that would tell what is withheld, whenever the finding came")
    void withoutMoney() {
        PublicContent silent = PublicEdition.of(WHOLE, List.of(), false);
        var due = given(new DisclosureItemState.Unknown())
                .heard(numbered())
                .heard(RULEBOOK, HEADQUARTERS)
                .happened(new ItemDue(
                        DEPARTMENT, Matter.GOAL, 1, DisclosureAttribute.ACTIVE, null, WHOLE, APPROVED_ON, APPROVED_ON));

        due.when(prepare(FUND)).then(prepared(silent));
        due.when(prepare(KeptBack.nothing())).then(prepared(WHOLE));
        due.happened(prepared(WHOLE)).when(prepare(KeptBack.nothing())).thenNothingHappens();
        due.happened(prepared(WHOLE)).when(prepare(FUND)).then(prepared(silent));
        due.happened(prepared(WHOLE), cleared(WHOLE))
                .when(new PublishItem(DEPARTMENT, Matter.GOAL, FUND, APPROVED_ON))
                .thenRefusedWith("money-tells-what-is-withheld", "release-not-approved");
    }

    @Test
    @DisplayName("of a part does not go out where a public whole would then tell what else is withheld in it")
    void part() {
        List<WithheldSubject> three = Stream.of(
                        RECORD.subject().code(), "31000020T000000000002", "31000020T000000000003")
                .map(code ->
                        Examples.withheldOf(Subject.project(code, YEAR), null, "HQ", List.of(), List.of(number("1"))))
                .toList();
        KeptBack beside = new KeptBack(three, List.of(new Sum(DEPARTMENT, Matter.SELF_EVALUATION, true)));
        String hash = Examples.hashOf("服务中心", null, RECORD);
        given(new DisclosureItemState.Unknown())
                .heard(numbered())
                .heard(RULEBOOK, HEADQUARTERS)
                .happened(
                        new ItemDue(
                                RECORD.subject(),
                                Matter.SELF_EVALUATION,
                                1,
                                DisclosureAttribute.ACTIVE,
                                null,
                                RECORD,
                                APPROVED_ON,
                                APPROVED_ON),
                        new ItemPrepared(
                                RECORD.subject(),
                                Matter.SELF_EVALUATION,
                                1,
                                "服务中心",
                                null,
                                null,
                                "disclosure-1",
                                RECORD,
                                List.of(),
                                hash),
                        new SecrecyReviewed(
                                RECORD.subject(),
                                Matter.SELF_EVALUATION,
                                hash,
                                Outcome.MAY_BE_PUBLISHED,
                                null,
                                "secrecy-1",
                                APPROVED_ON),
                        new ReleaseApproved(RECORD.subject(), Matter.SELF_EVALUATION, hash, "leader-1", APPROVED_ON))
                .when(new PublishItem(RECORD.subject(), Matter.SELF_EVALUATION, beside, APPROVED_ON))
                .thenRefused(
                        Refusal.conflict("public-money-tells-what-is-withheld").with("wholes", DEPARTMENT.toString()));
    }

    @Test
    @DisplayName("of a whole whose texts state that money is not made")
    void moneyInTexts() {
        PublicContent saying = new PublicContent(
                Matter.GOAL,
                DEPARTMENT,
                WHOLE.name(),
                "HQ",
                1,
                "管好286.4万元预算。",
                WHOLE.budget(),
                WHOLE.indicators(),
                null,
                null);
        var due = given(new DisclosureItemState.Unknown())
                .heard(numbered())
                .heard(RULEBOOK, HEADQUARTERS)
                .happened(new ItemDue(
                        DEPARTMENT,
                        Matter.GOAL,
                        1,
                        DisclosureAttribute.ACTIVE,
                        null,
                        saying,
                        APPROVED_ON,
                        APPROVED_ON));

        due.when(prepare(FUND))
                .thenRefused(Refusal.conflict("money-of-whole-named").with("place", "overallGoal"));
        due.when(prepare(KeptBack.nothing())).then(prepared(saying));
    }

    private static PrepareItem prepare(KeptBack withheld) {
        return new PrepareItem(
                DEPARTMENT,
                Matter.GOAL,
                "上海市人民政府合作交流办公室",
                null,
                null,
                List.of(),
                "disclosure-1",
                withheld,
                APPROVED_ON);
    }

    private static ItemPrepared prepared(PublicContent edition) {
        return new ItemPrepared(
                DEPARTMENT,
                Matter.GOAL,
                1,
                "上海市人民政府合作交流办公室",
                null,
                null,
                "disclosure-1",
                edition,
                List.of(),
                Examples.hashOf("上海市人民政府合作交流办公室", null, edition));
    }

    private static SecrecyReviewed cleared(PublicContent edition) {
        return new SecrecyReviewed(
                DEPARTMENT,
                Matter.GOAL,
                Examples.hashOf("上海市人民政府合作交流办公室", null, edition),
                Outcome.MAY_BE_PUBLISHED,
                null,
                "secrecy-1",
                APPROVED_ON);
    }

    private static IndexNumbersGiven numbered() {
        return new IndexNumbersGiven(
                YEAR,
                "754301694D",
                List.of(
                        new Numbered(DEPARTMENT, Matter.GOAL, "754301694D/2020-00001"),
                        new Numbered(RECORD.subject(), Matter.SELF_EVALUATION, "754301694D/2020-00002")));
    }
}
