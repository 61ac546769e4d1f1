package org.jixiao.monitoring.budgetexecution.execution;

import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.monitoring.budgetexecution.execution.WholeExecutions.DepartmentWhole;
import org.jixiao.platform.projection.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the money of the department as the sum of its units, and of a unit by what it is for. */
@RestController
@ForStaff
@Reads(ExecutionProjection.NAME)
class WholeExecutionEndpoint {

    private final WholeExecutions executions;

    WholeExecutionEndpoint(WholeExecutions executions) {
        this.executions = executions;
    }

    /** All projects and units of the year together; what was moved among them is not counted twice. */
    @GetMapping("/api/monitoring/departments/{code}/{year}/execution")
    DepartmentWhole ofDepartment(@PathVariable @UnitCode String code, @PathVariable @BudgetYear int year) {
        return executions.department(code, year);
    }

    /** A unit's own expenditure (基本支出) by 人员, 公用 and 三公, as far as its documents carry an economic class. */
    @GetMapping("/api/monitoring/units/{code}/{year}/execution/classes")
    ClassifiedMoney ofUnit(@PathVariable @UnitCode String code, @PathVariable @BudgetYear int year) {
        return executions.classified(Subject.unit(code, year));
    }
}
