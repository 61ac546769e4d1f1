package org.jixiao.disclosure.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.NUMBERED;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.number;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.PublicContent.PublicIndicator;
import org.jixiao.contracts.disclosure.PublicPaper;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.record.PublicVersion;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text of another subject")
class LeaksTest {

    private static final List<WithheldSubject> FUND = List.of(
            withheld(Subject.project("31000020T000000000002", YEAR), "对口支援与合作交流专项资金", List.of(number("385000000.00"))));
    private static final KeptBack KEPT_BACK = new KeptBack(FUND, List.of());
    private static final List<WithheldSubject> SECRET =
            List.of(withheld(Subject.project("31000020Y000000000006", YEAR), "涉密项目甲", List.of(number("9500000.00"))));

    private static PublicPaper paper(PublicContent content) {
        return new PublicPaper("上海市人民政府合作交流办公室", null, null, content);
    }

    private static PublicContent saying(String overallGoal) {
        PublicContent content = PublicVersion.of(GOAL);
        return new PublicContent(
                content.matter(),
                content.subject(),
                content.name(),
                content.unitCode(),
                1,
                overallGoal,
                content.budget(),
                content.indicators(),
                null,
                null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "配合对口支援与合作交流专项资金实施",
                "配合对口支援与合作\n交流专项资金实施",
                "见31000020T000000000002",
                "安排385000000元",
                "安排385000000.00元",
                "安排385,000,000元",
                "安排385,000,000.00元",
                "安排38500万元",
                "安排38,500.00 万元",
                "安排3.85亿元",
                "安排３８５，０００，０００元",
                "安排3．85亿元",
                "安排385000000，2020年完成",
                "安排385000000\n2020年完成",
                "配合对口支援与\u200B合作\u00AD交流\u3000专项资金实施",
                "安排385000000.0元",
                "安排38500.0万元",
                "安排38,500.000 万",
                "安排3.8500亿",
                "安排385,000千元",
                "安排385百万元",
                "安排38.5千万元",
                "安排3亿8500万元",
                "安排3亿8千5百万元",
                "安排三亿八千五百万元",
                "安排三点八五亿元",
                "安排叁亿捌仟伍佰万圆整",
                "安排叁亿捌仟伍佰萬元整",
                "安排三八五〇〇〇〇〇〇元",
                "安排3.85亿三年完成",
                "安排38500万两个项目",
                "安排385000000一次性补助",
                "安排三八五○○○○○○元",
                "见31000020t000000000002",
                "见３１００００２０Ｔ０００００００００００２"
            })
    @DisplayName("names no withheld project, no code of it and no amount, however it is written")
    void found(String text) {
        assertThat(Leaks.in(paper(saying(text)), FUND))
                .containsExactly(Refusal.conflict("withheld-subject-named").with("place", "overallGoal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "完成对口支援项目督查",
                "安排1385000000元",
                "安排385000000.50元",
                "服务38500人次",
                "安排138500万元",
                "安排13.85亿元",
                "安排385,000千克",
                "安排3.85万亿元",
                "安排十三亿八千五百万元",
                "安排三亿八千五百万零一元",
                "安排385000000元5角",
                "安排3.9亿元",
                "见3.8.5亿",
                "见31000020T0000000000021"
            })
    @DisplayName("may hold what only looks like it")
    void notFound(String text) {
        assertThat(Leaks.in(paper(saying(text)), FUND)).isEmpty();
    }

    @Test
    @DisplayName("names it neither with brackets of another width")
    void brackets() {
        List<WithheldSubject> bracketed =
                List.of(withheld(Subject.project("31000020T000000000002", YEAR), "专项资金（二期）", List.of()));
        assertThat(Leaks.in(paper(saying("配合专项资金(二期)实施")), bracketed)).hasSize(1);
        assertThat(Leaks.in(paper(saying("配合专项资金（二期）实施")), bracketed)).hasSize(1);
        assertThat(Leaks.in(paper(saying("配合专项资金（三期）实施")), bracketed)).isEmpty();
    }

    @Test
    @DisplayName("names no code name and no total of a classified project either")
    void classified() {
        assertThat(Leaks.in(paper(saying("与涉密项目甲一并安排")), SECRET)).hasSize(1);
        assertThat(Leaks.in(paper(saying("另有950.00万元")), SECRET)).hasSize(1);
        assertThat(Leaks.in(paper(saying("另有950人")), SECRET)).isEmpty();
    }

    @Test
    @DisplayName("is looked through wherever people wrote, and each place is named")
    void everyPlace() {
        List<WithheldSubject> words = List.of("受疫情影响", "督查覆盖全部对口地区", "个别项目进度偏慢", "提前安排督查计划", "督查任务全部完成").stream()
                .map(word -> withheld(Subject.policy("ZC-2020-009", YEAR), word, List.of()))
                .toList();
        assertThat(Leaks.in(paper(PublicVersion.of(RESULT)), words))
                .extracting(refusal -> refusal.args().get("place"))
                .containsExactly("I2.reason", "achievements", "measures", "overallResult", "problems");
    }

    @Test
    @DisplayName("may name its own subject, whose other year is withheld, and organisations")
    void own() {
        assertThat(Leaks.in(
                        paper(saying(GOAL.name())),
                        List.of(withheld(
                                Subject.project(PROJECT.code(), YEAR - 1),
                                GOAL.name(),
                                List.of(number("2864000.00"))))))
                .isEmpty();
        assertThat(Leaks.in(paper(saying("由BJ实施")), List.of(withheld(Subject.unit("BJ", YEAR), null, List.of()))))
                .isEmpty();
    }

    @Test
    @DisplayName("may name what is public in another matter, but not its money in the one in which it is withheld")
    void otherMatter() {
        for (Subject subject : List.of(Subject.project("31000020T000000000002", YEAR), Subject.unit("BJ", YEAR))) {
            List<WithheldSubject> partly = List.of(new WithheldSubject(
                    subject,
                    "专项资金",
                    "HQ",
                    List.of(),
                    List.of(number("385000000.00")),
                    null,
                    false,
                    false,
                    List.of(Matter.GOAL)));
            assertThat(Leaks.in(paper(saying("配合专项资金")), partly)).isEmpty();
            assertThat(Leaks.in(paper(saying("安排3.85亿元")), partly)).hasSize(1);
            assertThat(Leaks.in(Map.of("note", "安排3.85亿元"), PublicVersion.of(RESULT), partly))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("holds no money that is public nowhere, although something of its subject is public that states none")
    void moneyHidden() {
        List<WithheldSubject> named = List.of(new WithheldSubject(
                Subject.project("31000020T000000000002", YEAR),
                "专项资金",
                "HQ",
                List.of(),
                List.of(number("385000000.00")),
                null,
                false,
                true,
                List.of(Matter.GOAL, Matter.SELF_EVALUATION)));
        PublicContent rectification = Found.content(Matter.RECTIFICATION, GOAL, Found.ordered(1, "台账更新不及时"));
        assertThat(Leaks.in(Map.of("note", "配合专项资金"), rectification, named)).isEmpty();
        assertThat(Leaks.in(Map.of("note", "安排3.85亿元"), rectification, named)).hasSize(1);
    }

    @Test
    @DisplayName("keeps its item from being prepared, and from being published where the finding came later")
    void stops() {
        PublicContent content = saying("配合对口支援与合作交流专项资金实施");
        ItemDue due = new ItemDue(
                PROJECT, Matter.GOAL, 1, DisclosureAttribute.ACTIVE, null, content, APPROVED_ON, APPROVED_ON);
        String hash = Examples.hashOf("服务中心", null, content);
        var waiting = given(new DisclosureItemState.Unknown())
                .heard(RULEBOOK, NUMBERED)
                .happened(due);
        waiting.when(new PrepareItem(
                        PROJECT, Matter.GOAL, "服务中心", null, null, List.of(), "disclosure-1", KEPT_BACK, APPROVED_ON))
                .thenRefusedWith("withheld-subject-named");
        waiting.happened(
                        new ItemPrepared(
                                PROJECT, Matter.GOAL, 1, "服务中心", null, null, "disclosure-1", content, List.of(), hash),
                        new SecrecyReviewed(
                                PROJECT, Matter.GOAL, hash, Outcome.MAY_BE_PUBLISHED, null, "secrecy-1", APPROVED_ON))
                .when(new PublishItem(PROJECT, Matter.GOAL, KEPT_BACK, APPROVED_ON))
                .thenRefusedWith("withheld-subject-named", "release-not-approved");
    }

    @Test
    @DisplayName("holds no amount as a figure of its table either, and its publisher is looked at as well")
    void figures() {
        PublicContent record = PublicVersion.of(GOAL);
        PublicIndicator money = new PublicIndicator(
                "C1",
                Group.OUTPUT,
                Category.COST,
                "配套资金",
                Direction.AT_MOST,
                number("38500.00"),
                null,
                null,
                "万元",
                number("10"),
                null);
        PublicContent content = new PublicContent(
                record.matter(),
                record.subject(),
                record.name(),
                record.unitCode(),
                1,
                record.overallGoal(),
                record.budget(),
                List.of(money),
                null,
                null);

        assertThat(Leaks.in(paper(content), FUND))
                .containsExactly(Refusal.conflict("withheld-subject-named").with("place", "C1.target"));
        assertThat(Leaks.in(new PublicPaper("对口支援与合作交流专项资金管理处", null, "与专项资金31000020T000000000002一并更正", record), FUND))
                .containsExactly(
                        Refusal.conflict("withheld-subject-named").with("place", "note"),
                        Refusal.conflict("withheld-subject-named").with("place", "publisher"));
    }

    private static WithheldSubject withheld(Subject subject, @Nullable String name, List<BigDecimal> amounts) {
        return Examples.withheldOf(subject, name, "HQ", List.of(), amounts);
    }
}
