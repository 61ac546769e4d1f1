package org.jixiao.goals.goal.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReviewSheet;
import org.jixiao.contracts.goals.ReviewSheet.ItemScore;
import org.jixiao.contracts.goals.Rules.SheetItem;
import org.jixiao.goals.goal.form.GoalRecord.Confirmation;
import org.jixiao.goals.goal.form.ReviewRound.Given;
import org.jixiao.goals.goal.form.ReviewRound.Outcome;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;
import org.jspecify.annotations.Nullable;

/**
 * 绩效目标审核意见表: who confirmed, what each seat said, of the goal and of single indicators, the score sheet of a key subject, and
 * how the lead concluded (财预〔2015〕88号). What has not been said yet stays empty: the form can be signed by hand on the way.
 */
record ReviewForm(GoalRecord record, Proposal subject, ReviewRound round) {

    private static final List<Integer> COLUMNS = List.of(15, 12, 20, 16, 9, 16, 16);
    private static final int WHOLE = 7;
    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五");

    Form form() {
        FormFrame frame = new FormFrame(record, subject, round.began());
        List<Part> parts = new ArrayList<>(List.of(confirmations(), opinions(), indicators()));
        sheet().ifPresent(parts::add);
        parts.add(conclusion());
        List<Section> sections = new ArrayList<>(List.of(head(frame)));
        for (int i = 0; i < parts.size(); i++) {
            sections.add(parts.get(i).numbered(NUMBERS.get(i)));
        }
        return new Form(
                frame.name("绩效目标审核意见表"),
                frame.head(frame.kindOfGoal() + "绩效目标审核意见表", "", "送审单位：" + frame.unitName(), "金额单位：万元"),
                COLUMNS,
                sections,
                foot());
    }

    /** A part with a title of its own; {@code columns} are its headings, empty where it has none. */
    private record Part(String title, List<Row> columns, List<Row> rows) {

        Section numbered(String number) {
            List<Row> headings = new ArrayList<>(List.of(whole(number + "、" + title)));
            headings.addAll(columns);
            return new Section(headings, rows);
        }
    }

    private static Row whole(String words) {
        return Row.of(Cell.label(words).across(WHOLE));
    }

    private Section head(FormFrame frame) {
        String submitted = PaperWords.day(round.began()) + (round.isLate() ? "（逾期）" : "");
        List<Row> rows = new ArrayList<>(List.of(
                pair(
                        frame.kind() + "名称",
                        Cell.text(subject.name()),
                        frame.kind() + "代码",
                        Cell.text(subject.subject().code())),
                pair("实施单位", Cell.text(frame.owner()), "负责人", Cell.text(record.officerOn(round.began()))),
                pair(
                        "审核事项",
                        Cell.text(round.adjustmentReason().isEmpty() ? "绩效目标" : "绩效目标调整"),
                        "送审日期",
                        Cell.text(submitted)),
                pair(
                        "年度资金总额（万元）",
                        Cell.amount(
                                PaperWords.wan(round.text().content().funding().total())),
                        "适用规则",
                        Cell.text("%d年度规则手册第%d版".formatted(subject.subject().budgetYear(), round.rulebookVersion())))));
        round.adjustmentReason().ifPresent(reason -> rows.add(wide("调整原因", reason)));
        rows.add(wide("年度目标", round.text().content().overallGoal()));
        return new Section(List.of(), rows);
    }

    private static Row pair(String left, Cell leftValue, String right, Cell rightValue) {
        return Row.of(Cell.label(left), leftValue.across(2), Cell.label(right), rightValue.across(3));
    }

    private static Row wide(String label, String text) {
        return Row.of(Cell.label(label), Cell.text(text).across(6));
    }

    private Part confirmations() {
        Row columns = Row.of(
                Cell.label("职务"),
                Cell.label("姓名"),
                Cell.label("确认日期"),
                Cell.label("确认情况").across(2),
                Cell.label("签字").across(2));
        return new Part(
                "确认情况",
                List.of(columns),
                round.route().confirmedBy().stream().map(this::confirmation).toList());
    }

    private Row confirmation(Post post) {
        Optional<Confirmation> last = record.confirmations().stream()
                .filter(given -> given.given().post() == post)
                .reduce((_, later) -> later);
        return Row.of(
                        Cell.label(PaperWords.post(post)),
                        Cell.label(last.map(ReviewForm::who).orElse("")),
                        Cell.label(last.map(given -> PaperWords.day(given.on())).orElse("")),
                        Cell.label(last.map(this::standing).orElse("未确认")).across(2),
                        Cell.empty().across(2))
                .withRoomFor(2);
    }

    private static String who(Confirmation confirmation) {
        OnBehalf onBehalf = confirmation.given().onBehalf();
        return onBehalf == null ? confirmation.given().head().name() : PaperWords.onBehalf(onBehalf);
    }

    private String standing(Confirmation confirmation) {
        if (!confirmation.given().contentHash().equals(round.text().hash())) {
            return "内容已变更，须重新确认";
        }
        return confirmation.given().truthConfirmation() ? "真实性确认" : "已确认";
    }

    private Part opinions() {
        Row columns = Row.of(
                Cell.label("审核席位"), Cell.label("意见"), Cell.label("审核说明").across(3), Cell.label("日期"), Cell.label("签字"));
        List<Row> rows = new ArrayList<>();
        round.route().seats().forEach(seat -> rows.add(opinion(seat)));
        round.route().voidSeats().forEach(seat -> rows.add(seat(seat, "回避", "本处室项目", "", "")));
        if (rows.isEmpty()) {
            rows.add(whole("试编目标不经审核，报计划财务处备案"));
        }
        return new Part("审核意见", List.of(columns), rows);
    }

    private Row opinion(String seat) {
        Optional<Given> given = round.opinionOf(seat);
        return seat(
                seat,
                given.map(one -> PaperWords.opinion(one.opinion().opinion())).orElse(""),
                given.map(one -> one.opinion().text()).orElse(""),
                given.map(one -> PaperWords.day(one.on())).orElse(""),
                given.map(one -> one.opinion().onBehalf())
                        .map(PaperWords::onBehalf)
                        .orElse(""));
    }

    private static Row seat(String seat, String opinion, String words, String day, String delegate) {
        return Row.of(
                        Cell.label(PaperWords.role(seat)),
                        Cell.label(opinion),
                        Cell.text(words).across(3),
                        Cell.label(day),
                        Cell.label(delegate))
                .withRoomFor(2);
    }

    private Part indicators() {
        Row columns = Row.of(
                Cell.label("三级指标").across(2),
                Cell.label("指标值"),
                Cell.label("分值"),
                Cell.label("审核意见").across(3));
        return new Part(
                "指标审核意见",
                List.of(columns),
                round.text().content().indicators().stream()
                        .map(this::indicator)
                        .toList());
    }

    private Row indicator(Indicator indicator) {
        return Row.of(
                Cell.text(indicator.name()).across(2),
                Cell.label(FormWords.target(indicator)),
                Cell.number(indicator.weight()),
                Cell.text(round.remarksOn(indicator.code())).across(3));
    }

    /** For key subjects only: filled, or to be filled by hand. */
    private Optional<Part> sheet() {
        Optional<ReviewSheet> filled =
                round.conclusion().map(concluded -> concluded.conclusion().sheet());
        if (filled.isEmpty() && (round.conclusion().isPresent() || !record.isKey())) {
            return Optional.empty();
        }
        Map<String, BigDecimal> points = filled.stream()
                .flatMap(sheet -> sheet.scores().stream())
                .collect(Collectors.toMap(ItemScore::item, ItemScore::points));
        List<SheetItem> items = record.rules(round.rulebookVersion())
                .map(rules -> rules.review().sheet())
                .orElse(List.of());
        List<Row> rows = new ArrayList<>();
        items.forEach(item ->
                rows.add(score(FormWords.aspect(item.aspect()), item.item(), item.points(), points.get(item.item()))));
        BigDecimal most = items.stream().map(SheetItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        rows.add(score("合计", "", most, filled.map(ReviewSheet::total).orElse(null)));
        return Optional.of(new Part("审核评分（重点项目）", List.of(score("审核内容", "审核要点", "分值", "得分")), rows));
    }

    private static Row score(String aspect, String item, BigDecimal most, @Nullable BigDecimal points) {
        return Row.of(
                Cell.label(aspect).across(2),
                Cell.label(item).across(2),
                Cell.number(most),
                Cell.number(points).across(2));
    }

    private static Row score(String aspect, String item, String most, String points) {
        return Row.of(
                Cell.label(aspect).across(2),
                Cell.label(item).across(2),
                Cell.label(most),
                Cell.label(points).across(2));
    }

    private Part conclusion() {
        Optional<ReviewConcluded> concluded = round.conclusion().map(ReviewRound.Concluded::conclusion);
        Optional<Outcome> outcome = round.outcome();
        String concludedOn =
                round.conclusion().map(one -> PaperWords.day(one.on())).orElse("");
        String result = outcome.map(Outcome::result).orElse(concluded.isPresent() ? "完善后通过" : "");
        List<Row> rows = new ArrayList<>(List.of(
                pair(
                        "审核等级",
                        Cell.label(concluded
                                .map(one -> FormWords.grade(one.grade()))
                                .orElse("")),
                        "结论日期",
                        Cell.label(concludedOn)),
                wide("结论意见", concluded.map(ReviewConcluded::remark).orElse("")).withRoomFor(2),
                pair(
                        "审核结果",
                        Cell.label(result),
                        "结果日期",
                        Cell.label(outcome.map(one -> PaperWords.day(one.on())).orElse("")))));
        outcome.map(Outcome::words)
                .filter(words -> !words.isEmpty())
                .filter(words ->
                        !words.equals(concluded.map(ReviewConcluded::remark).orElse("")))
                .ifPresent(words -> rows.add(wide("结果说明", words)));
        concluded
                .map(ReviewConcluded::onBehalf)
                .ifPresent(onBehalf -> rows.add(wide("委托代理", PaperWords.onBehalf(onBehalf))));
        concluded.map(ReviewConcluded::decision).ifPresent(decision -> rows.add(wide("办领导决定", decision)));
        round.supervision()
                .ifPresent(seen -> rows.add(wide(
                        "督导意见",
                        "%s，%s：%s"
                                .formatted(
                                        PaperWords.role(seen.given().by()),
                                        PaperWords.day(seen.on()),
                                        seen.given().remark()))));
        return new Part("审核结论", List.of(), rows);
    }

    private List<String> foot() {
        return List.of(
                FormFrame.signatures(
                        "审核牵头：" + PaperWords.role(round.route().concludedBy()),
                        "负责人（签字）：______________",
                        "（盖章）",
                        "日期：      年    月    日"),
                "注：金额由元换算为万元，未作舍入。");
    }
}
