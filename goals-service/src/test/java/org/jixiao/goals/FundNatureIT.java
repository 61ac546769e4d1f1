package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.postgres.OtherService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The nature of a project's funds over HTTP")
class FundNatureIT extends GoalsIT {

    @Test
    @DisplayName("is the rulebook's first where none is named, and is corrected by planning and finance")
    void isCorrected() {
        Answer proposed = propose();
        assertThat(planning().after(proposed).get(project).json("fundNature").asString())
                .isEqualTo("1");

        String correction = "{\"fundNature\": \"2\", \"reason\": \"申报时误选。\"}";
        did(403, officer().post(project + "/fund-nature", correction));
        assertThat(did(422, planning().post(project + "/fund-nature", correction.replace("\"2\"", "\"8\"")))
                        .problem())
                .isEqualTo("fund-nature-not-listed");
        Answer corrected = did(200, planning().post(project + "/fund-nature", correction));
        assertThat(planning().after(corrected).get(project).json("fundNature").asString())
                .isEqualTo("2");
    }

    @Test
    @DisplayName("stays what it was once finance approved the money of a project that is only there for trial")
    void staysWithMoney() {
        did(201, planning().post("/api/goals/units", unit("TRIAL", "试编中心", "SERVICE_CENTRE", "TRIAL")));
        String ofTrial = proposal("试编项目").replace("\"HQ\"", "\"TRIAL\"");
        did(201, stranger().as("project-officer", "TRIAL").post("/api/goals/projects", ofTrial));

        BudgetApproved example = Examples.budgetApproved(Examples.AMOUNT);
        Subject subject = Subject.project(code, 2020);
        new OtherService(database, "monitoring", MonitoringEvents.REGISTER)
                .appends(
                        "budget-execution",
                        subject,
                        Examples.BUDGET_APPROVED_ON,
                        new BudgetApproved(subject, example.document(), example.figures()));
        assertThat(did(409, planning().post(project + "/fund-nature", "{\"fundNature\": \"2\", \"reason\": \"误选。\"}"))
                        .problem())
                .isEqualTo("fund-nature-of-money-that-was-given");
    }
}
