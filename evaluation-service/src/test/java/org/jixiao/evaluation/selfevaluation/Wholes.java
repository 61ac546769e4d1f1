package org.jixiao.evaluation.selfevaluation;

import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;

import java.time.LocalDate;
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
import org.jixiao.contracts.monitoring.FinancePaper;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinanceYearClosed;

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
}
