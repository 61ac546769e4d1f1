package org.jixiao.monitoring.financeyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.monitoring.budgetexecution.FinanceEvents.approval;
import static org.jixiao.monitoring.budgetexecution.FinanceEvents.payment;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.monitoring.RunningService;
import org.jixiao.monitoring.budgetexecution.FinanceEvents;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What finance says of a year, at its door")
class FinanceYearIT extends RunningService {

    private static final String DOOR = "/api/monitoring/finance-events";
    private static final String NOTICE = """
        {"specversion": "1.0", "id": "%s", "source": "/treasury", "type": "jixiao.finance.%s.v1", "subject": "%s",
         "time": "2020-02-20T09:00:00+08:00", "data": {"number": "%s", "version": %d, "date": "2020-02-18"}}\
        """;

    @Test
    @DisplayName("is taken once, shown with its corrections, and refused where it differs")
    void replies() {
        String first = notice("r-1", "budget-reply-received", "budget-year/office/2020", "沪财预〔2020〕15号", 1);

        Answer taken = finance().post(DOOR, first);
        Answer again = finance().post(DOOR, first);
        Answer differs = finance()
                .post(DOOR, notice("r-2", "budget-reply-received", "budget-year/office/2020", "沪财预〔2020〕16号", 1));
        Answer corrected = finance()
                .post(DOOR, notice("r-3", "budget-reply-received", "budget-year/office/2020", "沪财预〔2020〕16号", 2));
        Answer misaddressed =
                finance().post(DOOR, notice("r-4", "budget-reply-issued", "budget-year/office/2020", "X-1", 1));

        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(taken.json("outcome").asString()).isEqualTo("RECEIVED");
        assertThat(again.body()).isEqualTo(taken.body());
        assertThat(differs.problem()).isEqualTo("finance-notice-differs");
        assertThat(misaddressed.problem()).isEqualTo("finance-notice-misaddressed");
        Answer shown = auditor().after(corrected).get("/api/monitoring/finance-years/2020/notices");
        assertThat(shown.json()).hasSize(2);
        assertThat(shown.json("0/stands").asBoolean()).isFalse();
        assertThat(shown.json("1/documentNumber").asString()).isEqualTo("沪财预〔2020〕16号");
        assertThat(shown.json("1/stands").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("is entered by 计划财务处 where finance does not send it, and by nobody else")
    void entered() {
        String body = """
            {"kind": "BUDGET_REPLY_ISSUED", "unitCode": "BJ", "documentNumber": "沪合办〔2021〕3号", "date": "2021-02-20",
             "version": 1}\
            """;
        String path = "/api/monitoring/finance-years/2021/notices";

        Answer answer = planningFinance().post(path, body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(officer().post(path, body).status()).isEqualTo(403);
        assertThat(finance().post(path, body).status()).isEqualTo(403);
        Answer shown = auditor().after(answer).get(path);
        assertThat(shown.json("0/unitCode").asString()).isEqualTo("BJ");
        assertThat(shown.json("0/entered").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("that is malformed names the field")
    void malformed() {
        String sound = notice("m-1", "year-closed", "budget-year/office/2020", "X-1", 1);

        assertThat(finance()
                        .post(DOOR, sound.replace("\"version\": 1", "\"version\": 0"))
                        .json("errors/0/field")
                        .asString())
                .isEqualTo("data.version");
        assertThat(finance()
                        .post(DOOR, sound.replace("\"version\": 1", "\"version\": 1, \"amount\": \"1.00\""))
                        .json("errors/0/field")
                        .asString())
                .isEqualTo("data.amount");
        assertThat(finance()
                        .post(DOOR, sound.replace("office", "BJ"))
                        .json("errors/0/field")
                        .asString())
                .isEqualTo("subject");
    }

    @Test
    @DisplayName("closes the books: what comes later counts, and is marked late")
    void yearClosed() {
        Subject unit = Subject.unit("LATE", 2018);
        goals().appends(
                        "unit",
                        unit,
                        FEBRUARY,
                        new UnitRegistered("LATE", 2018, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE));
        String execution = "/api/monitoring/units/LATE/2018/execution";
        await().until(() -> auditor().get(execution).json("execution/version").asLong(-1) >= 0);
        String closing = notice("c-1", "year-closed", "budget-year/office/2018", "沪财库〔2019〕1号", 1);

        Answer batch = finance()
                .with("Content-Type", "application/cloudevents-batch+json")
                .post(DOOR, "[" + closing + "," + about(unit, approval("LATE", "A-1", "1000.00")) + "]");
        Answer late = finance().post(DOOR, about(unit, payment("LATE", "P-1", "300.00")));

        assertThat(batch.json("0/outcome").asString()).as(batch.toString()).isEqualTo("RECEIVED");
        assertThat(batch.json("1/outcome").asString()).isEqualTo("COUNTED");
        assertThat(late.json("figures/executed").asString()).isEqualTo("300.00");
        Answer shown = auditor().after(late).get(execution);
        assertThat(shown.json("execution/executed").asString()).isEqualTo("300.00");
        assertThat(shown.json("documents/0/late").asBoolean()).isFalse();
        assertThat(shown.json("documents/1/late").asBoolean()).isTrue();
    }

    private static String about(Subject subject, FinanceEvents event) {
        return event.with("subject", subject.toString()).json();
    }

    private Api planningFinance() {
        return stranger().as("planning-finance", "HQ").on(LocalDate.of(2021, 2, 22));
    }

    private static String notice(String id, String type, String subject, String number, int version) {
        return NOTICE.formatted(id, type, subject, number, version);
    }
}
