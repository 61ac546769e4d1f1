package org.jixiao.evaluation.selfevaluation;

import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.contracts.monitoring.FinancePaper;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinanceYearClosed;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.contracts.monitoring.UnitFact;
import org.jixiao.contracts.monitoring.UnitFactsEvent.UnitFactsReported;

/** A unit as a whole, what it consists of, and the end of its year. */
final class Wholes {

    static final FinanceYearClosed BOOKS_CLOSED_BY_FINANCE = new FinanceYearClosed(
            YEAR, new FinancePaper("沪财库〔2021〕1号", LocalDate.of(2021, 1, 10), 1, "/finance", "y1"));

    private Wholes() {}

    static ProjectProposed projectOf(String unit, String code) {
        return new ProjectProposed(
                code,
                YEAR,
                "政务联络与在京上海企业服务",
                unit,
                UnitKind.OUT_OF_TOWN_OFFICE,
                Participation.FULL,
                "",
                new Person("officer-9", "吴驻京"),
                ProjectKind.SPECIFIC_TARGET,
                ProjectNature.CONTINUING,
                number("2103000.00"),
                "1",
                new ProjectProfile(YEAR, YEAR, true, "政务联络", "方案", "批复", "制度", null, null, null, null));
    }

    static GoalApproved goalOf(Subject unit) {
        return new GoalApproved(
                unit,
                1,
                GOAL.approvedOn(),
                "驻北京办事处整体支出",
                unit.code(),
                "",
                GOAL.officer(),
                GOAL.content(),
                GOAL.budgetDocument(),
                GOAL.approvedBudget(),
                false,
                1,
                Examples.routeOf(unit.code()));
    }

    static PostFilled headOf(String unit) {
        return new PostFilled(
                unit,
                Post.DIVISION_HEAD,
                "对口支援处",
                new Person("division-head@" + unit, "马处长"),
                false,
                LocalDate.of(2019, 1, 1),
                "沪合办〔2019〕2号");
    }

    /** The year of a unit in finance's documents and its own facts, of which the framework of the tests computes all its points. */
    static List<StoredEvent> yearOf(Subject unit) {
        return List.of(
                document(unit, Kind.BUDGET_APPROVAL, "A1", "100.00", "30201"),
                document(unit, Kind.BUDGET_APPROVAL, "A2", "10.00", "30217"),
                document(unit, Kind.PAYMENT, "P1", "100.00", "30201"),
                document(unit, Kind.PAYMENT, "P2", "10.00", "30217"),
                facts(unit, "12"));
    }

    static UnitFactsReported facts(Subject unit, String staff) {
        return new UnitFactsReported(
                unit.code(),
                unit.budgetYear(),
                List.of(
                        fact(UnitFact.Kind.ESTABLISHED_POSTS, "12"),
                        fact(UnitFact.Kind.STAFF, staff),
                        fact(UnitFact.Kind.MATTERS_ASSIGNED, "20"),
                        fact(UnitFact.Kind.MATTERS_COMPLETED, "20"),
                        fact(UnitFact.Kind.THREE_PUBLIC_LAST_YEAR, "10.00")));
    }

    private static UnitFact fact(UnitFact.Kind kind, String value) {
        return new UnitFact(kind, number(value), "编制文件", new Person("finance@BJ", "赵财务"), LocalDate.of(2021, 1, 8));
    }

    static PaymentMade document(Subject unit, Kind kind, String number, String amount, String economicClass) {
        return new PaymentMade(
                unit,
                new FinanceDocument(
                        kind,
                        number,
                        LocalDate.of(2020, 6, 30),
                        number(amount),
                        null,
                        economicClass,
                        false,
                        new FinanceDocument.Origin("finance", 1, 1, "/finance", number)),
                MoneyFigures.of(number("110.00"), number(kind == Kind.PAYMENT ? "110.00" : "0.00")));
    }
}
