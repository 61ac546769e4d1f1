package org.jixiao.goals.todo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.goals.todo.HandOvers.HandedOver;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;
import org.jspecify.annotations.Nullable;

/** 工作交接清单, as the person who leaves, who takes over and the head sign it. */
record HandOverForm(String staffId, LocalDate on, List<HandedOver> items) {

    private static final List<Integer> COLUMNS = List.of(5, 10, 28, 12, 12, 12, 16);

    Form form() {
        return new Form(
                "工作交接清单 " + staffId + " " + on,
                new Form.Head("工作交接清单", "（截至" + on + "）", "移交人工号：" + staffId, "共" + items.size() + "项", ""),
                COLUMNS,
                List.of(new Section(
                        List.of(Row.of(
                                Cell.label("序号"),
                                Cell.label("类别"),
                                Cell.label("事项"),
                                Cell.label("单位"),
                                Cell.label("环节"),
                                Cell.label("期限"),
                                Cell.label("接收人"))),
                        rows())),
                List.of("移交人：____________      接收人：____________      监交人：____________      日期：      年    月    日"));
    }

    private List<Row> rows() {
        return items.isEmpty()
                ? List.of(Row.of(Cell.label("无待交接事项").across(COLUMNS.size())))
                : IntStream.range(0, items.size())
                        .mapToObj(i -> row(i + 1, items.get(i)))
                        .toList();
    }

    private static Row row(int number, HandedOver item) {
        return Row.of(
                Cell.label(String.valueOf(number)),
                Cell.label(kind(item)),
                Cell.text(named(item)),
                Cell.text(item.unitCode()),
                Cell.label(step(item.step())),
                Cell.label(day(item.due())),
                Cell.text(receiver(item)));
    }

    private static String kind(HandedOver item) {
        return switch (item.what()) {
            case GOAL -> "绩效目标";
            case APPRAISAL -> "事前评估";
            case CONFIRMATION -> "目标确认";
            case OPINION -> "目标审核";
            case DELEGATION -> "委托代理";
        };
    }

    private static String named(HandedOver item) {
        Subject subject = item.subject();
        return subject == null
                ? item.name()
                : "%s（%d年度，%s）".formatted(item.name(), subject.budgetYear(), subject.code());
    }

    private static String step(String step) {
        return switch (step) {
            case "WRITE" -> "编制送审";
            case "CONFIRM" -> "确认";
            case "OPINION" -> "审核";
            case "CONCLUDE" -> "审定";
            case "COMPLETE" -> "完善";
            case "SUPERVISE" -> "督导";
            case "REPLY" -> "批复";
            case "FULL_REQUIRED" -> "待完整评估";
            case "OPENED" -> "评估中";
            case "PARTIALLY", "IMPROVEMENTS_REJECTED" -> "待完善";
            case "IMPROVEMENTS_REPORTED" -> "完善待认可";
            case "ENDS" -> "委托终止";
            case "RETURNS" -> "交还委托人";
            default -> step;
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String receiver(HandedOver item) {
        Person to = item.to();
        String name = to == null ? "" : to.name();
        return switch (item.by()) {
            case SUCCESSOR -> name + "（继任）";
            case HEAD -> name + "（负责人代收）";
            case HOLDER -> name + "（委托人）";
            case NOBODY -> "待确定";
        };
    }
}
