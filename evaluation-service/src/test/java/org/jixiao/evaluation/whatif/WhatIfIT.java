package org.jixiao.evaluation.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;

import java.time.Duration;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationAttested;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.evaluation.EvaluationApplication;
import org.jixiao.evaluation.selfevaluation.Examples;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = EvaluationApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("evaluation")
@DisplayName("A closed year in figures")
class WhatIfIT {

    private static final String WHAT_IF = "/api/evaluation/what-if?year=2020&rulebookYear=2020&rulebookVersion=";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api as(String role) {
        return Api.at(port).as(role, "HQ").on(Results.DAY);
    }

    @BeforeEach
    void threeResults() {
        OtherService goals = new OtherService(database, "goals", GoalsEvents.REGISTER);
        Subject rulebook = new Subject(Subject.RULEBOOK, "office", YEAR);
        if (as("auditor").get("/api/evaluation/trend").json().isEmpty()) {
            goals.appends("rulebook", rulebook, Results.DAY, RULEBOOK);
            goals.appends(
                    "rulebook",
                    rulebook,
                    Results.DAY,
                    new RulebookPublished(YEAR, 2, LocalDate.of(2022, 1, 1), Results.STRICTER));
            finalised(Examples.CODE, "HQ", "100");
            finalised("31000020T000000000003", "HQ", "59");
            finalised("31000020T000000000004", "CENTRE", "59");
            new OtherService(database, "evaluation", EvaluationEvents.REGISTER)
                    .appends(
                            "self-evaluation",
                            Examples.CLASSIFIED,
                            Results.DAY,
                            new SelfEvaluationAttested(
                                    Examples.CLASSIFIED, "涉密项目甲", "HQ", "良", Results.DAY, "登2号", "officer-9"));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(as("auditor")
                                    .get("/api/evaluation/trend")
                                    .json("0/concluded")
                                    .asInt())
                            .isEqualTo(4));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(as("auditor")
                                    .get("/api/evaluation/statistics/2020")
                                    .json("units")
                                    .size())
                            .isEqualTo(2));
        }
    }

    private void finalised(String code, String unit, String visits) {
        SelfEvaluationFinalised result = Results.of(Subject.project(code, YEAR), unit, visits);
        new OtherService(database, "goals", GoalsEvents.REGISTER)
                .appends("goal", result.subject(), Results.DAY, Examples.goal(code, unit));
        new OtherService(database, "evaluation", EvaluationEvents.REGISTER)
                .appends("self-evaluation", result.subject(), Results.DAY, result);
    }

    @Test
    @DisplayName("is scored again under another rulebook, and nothing is recorded")
    void whatIf() {
        Answer answer = as("planning-finance").get(WHAT_IF + 2);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json("results").asInt()).isEqualTo(3);
        assertThat(answer.json("otherGrade").asInt()).isEqualTo(2);
        assertThat(answer.json("notScored").asInt()).isZero();
        assertThat(answer.json("kinds/0/kind").asString()).isEqualTo("project");
        assertThat(answer.json("kinds/0/upTo").asString()).isEqualTo("2900000.00");
        assertThat(answer.json("kinds/0/upToThen").asString()).isEqualTo("2500000.00");
        assertThat(answer.json("changed/0/basis").asString()).isEqualTo("SELF_EVALUATION");
        assertThat(answer.json("changed/0/recorded/grade").asString()).isEqualTo("中");
        assertThat(answer.json("changed/0/then/grade").asString()).isEqualTo("差");

        assertThat(as("planning-finance").get(WHAT_IF + 1).json("otherGrade").asInt())
                .isZero();
        assertThat(as("planning-finance")
                        .get("/api/evaluation/statistics/2020")
                        .json("grades/0/grade")
                        .asString())
                .isEqualTo("中");
        assertThat(as("planning-finance").get(WHAT_IF + 3).problem()).isEqualTo("rulebook-version-unknown");
        assertThat(as("planning-finance").with("Accept", XLSX).get(WHAT_IF + 2).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "shows its grades, its units side by side, and score against money; what is classified counts by its grade")
    void statistics() {
        Answer year = as("auditor").get("/api/evaluation/statistics/2020");
        assertThat(year.json("units/0/unitCode").asString()).isEqualTo("HQ");
        assertThat(year.json("units/0/rank").asInt()).isEqualTo(1);
        assertThat(year.json("units/0/mean").asString()).isEqualTo("87.75");
        assertThat(year.json("units/0/concluded").asInt()).isEqualTo(3);
        assertThat(year.json("units/1/mean").asString()).isEqualTo("77.50");
        assertThat(year.json("grades/0/results").asInt()).isEqualTo(2);
        assertThat(as("auditor")
                        .with("Accept", XLSX)
                        .get("/api/evaluation/statistics/2020")
                        .status())
                .isEqualTo(200);

        Answer points = as("auditor").get("/api/evaluation/statistics/2020/points?limit=2");
        assertThat(points.json("items/0/executionRate").asString()).isEqualTo("100.00");
        assertThat(points.json("items/1/indicatorScore").asString()).isEqualTo("67.50");
        Answer rest = as("auditor")
                .get("/api/evaluation/statistics/2020/points?limit=2&after="
                        + points.json("next").asString());
        assertThat(rest.json("items").size()).isEqualTo(1);
        assertThat(rest.json("next").isNull()).isTrue();

        assertThat(as("auditor")
                        .get("/api/evaluation/trend?unit=CENTRE")
                        .json("0/mean")
                        .asString())
                .isEqualTo("77.50");
    }
}
