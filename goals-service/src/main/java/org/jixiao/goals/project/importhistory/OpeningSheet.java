package org.jixiao.goals.project.importhistory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.goals.form.Cells;
import org.jixiao.goals.goal.GoalSheet;
import org.jixiao.goals.goal.GoalSheet.Line;
import org.jixiao.goals.project.ProjectCommand.ImportProject;
import org.jixiao.goals.project.ProjectCommand.ProposeProject;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.sheet.Sheet;
import org.jixiao.platform.sheet.SheetReader;
import org.jixiao.platform.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Projects with their approved goals as a table: the columns of the goal, and behind them those of the project and its approval,
 * which stand in the first row of each project.
 */
final class OpeningSheet {

    private static final String NAME = "项目名称";
    private static final String UNIT = "单位代码";
    private static final String DIVISION = "责任处室";
    private static final String OFFICER_ID = "项目负责人工号";
    private static final String OFFICER = "项目负责人";
    private static final String KIND = "项目类别";
    private static final String BASIS = "立项依据";
    private static final String DOCUMENT = "批复文号";
    private static final String APPROVED_ON = "批复日期";
    private static final String APPROVED = "批复金额（元）";
    private static final String PAPER = "来源文件";
    private static final String FUNDS = "资金性质代码";

    private static final Map<String, ProjectKind> KINDS = Map.of(
            "人员类", ProjectKind.PERSONNEL,
            "公用经费", ProjectKind.PUBLIC_FUNDS,
            "其他运转类", ProjectKind.OTHER_OPERATING,
            "特定目标类", ProjectKind.SPECIFIC_TARGET);

    private static final List<String> HEADINGS = Stream.concat(
                    GoalSheet.HEADINGS.stream(),
                    Stream.of(
                            NAME,
                            UNIT,
                            DIVISION,
                            OFFICER_ID,
                            OFFICER,
                            KIND,
                            BASIS,
                            DOCUMENT,
                            APPROVED_ON,
                            APPROVED,
                            PAPER,
                            FUNDS))
            .toList();

    private OpeningSheet() {}

    static Sheet<Line> template(int budgetYear) {
        return GoalSheet.empty("%d年度期初导入（每行一项指标）".formatted(budgetYear), HEADINGS);
    }

    /** @throws CommandRefused with a reason for every wrong cell */
    static List<ImportProject> read(int budgetYear, LocalDate today, byte[] file) {
        if (budgetYear > today.getYear()) {
            throw new CommandRefused(List.of(Refusal.rule("opening-load-of-a-later-year")));
        }
        List<ProjectLine> lines = SheetReader.of(template(budgetYear))
                .mostRows(GoalSheet.MOST_ROWS)
                .read(file, row -> new ProjectLine(GoalSheet.line(row), project(row, today)));
        Map<String, Project> named = new LinkedHashMap<>();
        lines.forEach(line -> named.putIfAbsent(line.goal().projectCode(), line.project()));
        List<ImportProject> projects = new ArrayList<>();
        List<Refusal> missing = new ArrayList<>();
        GoalSheet.byProject(lines.stream().map(ProjectLine::goal).toList()).forEach((code, goal) -> {
            Project project = Objects.requireNonNull(named.get(code));
            missing.addAll(GoalSheet.unmeasurable(goal));
            if (project.isNamed()) {
                projects.add(project.imported(code, budgetYear, GoalSheet.content(goal), today));
            } else {
                String address = goal.getFirst().row().address(NAME);
                missing.add(Refusal.rule("cell-empty")
                        .with("cell", address)
                        .with("heading", NAME)
                        .at(address));
            }
        });
        if (!missing.isEmpty()) {
            throw new CommandRefused(
                    missing.stream().limit(GoalSheet.MOST_REASONS).toList());
        }
        return projects;
    }

    private record ProjectLine(Line goal, Project project) {}

    /** What a row says of the project; nothing in further rows of it. */
    private record Project(
            String name,
            String unit,
            String division,
            Person officer,
            ProjectKind kind,
            String basis,
            String document,
            LocalDate approvedOn,
            BigDecimal approved,
            String paper,
            @Nullable String fundNature) {

        private static final Project NONE = new Project(
                "",
                "",
                "",
                new Person("", ""),
                ProjectKind.SPECIFIC_TARGET,
                "",
                "",
                LocalDate.EPOCH,
                BigDecimal.ZERO,
                "",
                null);

        boolean isNamed() {
            return !name.isEmpty();
        }

        ImportProject imported(String code, int year, GoalContent goal, LocalDate today) {
            ProjectProfile profile =
                    new ProjectProfile(year, year, false, name, basis, paper, paper, null, null, null, null);
            return new ImportProject(
                    new ProposeProject(
                            code,
                            year,
                            name,
                            unit,
                            division,
                            officer,
                            kind,
                            ProjectNature.CONTINUING,
                            approved,
                            fundNature,
                            profile,
                            unit),
                    new ProjectImported(code, year, goal, approvedOn, document, approved, paper),
                    today);
        }
    }

    private static Project project(SheetRow row, LocalDate today) {
        if (row.optionalText(NAME) == null) {
            return Project.NONE;
        }
        return new Project(
                Cells.line(row, NAME),
                Cells.matching(Subject.CODE_PATTERN, row, UNIT, Refusal.rule("unit-code-malformed")),
                Cells.line(row, DIVISION),
                new Person(Cells.line(row, OFFICER_ID), Cells.line(row, OFFICER)),
                row.choice(KIND, KINDS),
                row.text(BASIS),
                Cells.line(row, DOCUMENT),
                approvedOn(row, today),
                approved(row),
                Cells.line(row, PAPER),
                Cells.optionalLine(row, FUNDS));
    }

    private static LocalDate approvedOn(SheetRow row, LocalDate today) {
        LocalDate day = row.date(APPROVED_ON);
        if (row.isSound() && day.isAfter(today)) {
            row.refuse(APPROVED_ON, Refusal.rule("approved-in-the-future"));
        }
        return day;
    }

    private static BigDecimal approved(SheetRow row) {
        BigDecimal amount = GoalSheet.amount(row, APPROVED);
        if (row.isSound() && amount.signum() == 0) {
            row.refuse(APPROVED, Refusal.rule("cell-empty"));
        }
        return amount;
    }
}
