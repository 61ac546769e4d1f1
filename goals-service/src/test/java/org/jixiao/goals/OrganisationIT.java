package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("goals")
@DisplayName("The tree of units, over HTTP")
class OrganisationIT extends GoalsIT {

    private static final String TREE = "/api/goals/organisations";

    @BeforeEach
    void setUpTheOffice() {
        did(201, planning().post(TREE, established("OFF", "市合作交流办", "OFFICE", null)));
    }

    @Test
    @DisplayName("shows on each day the units of that day under their names of that day")
    void isReadOnADay() {
        did(201, planning().post(TREE, established("CD", "驻成都办事处", "SUBORDINATE_UNIT", "OFF")));
        did(201, planning().post(TREE, established("CD-1", "综合科", "DIVISION", "CD")));
        did(200, planning().post(TREE + "/CD/names", """
            {"name": "驻西南办事处", "from": "2020-01-01", "documentNumber": "沪编〔2019〕9号"}\
            """));
        did(200, planning().post(TREE + "/CD-1/places", """
            {"parent": "OFF", "from": "2020-01-01", "documentNumber": "沪编〔2019〕9号"}\
            """));
        Answer merged = did(200, planning().post(TREE + "/CD-1/merger", """
            {"into": "CD", "lastDay": "2020-06-30", "documentNumber": "沪编〔2020〕3号"}\
            """));

        Answer before = did(200, officer().after(merged).get(TREE + "?on=2019-12-31"));
        assertThat(before.json().findValuesAsString("name")).containsSubsequence("市合作交流办", "驻成都办事处", "综合科");
        assertThat(before.json().findValuesAsString("depth")).contains("0", "1", "2");
        Answer after = did(200, officer().get(TREE + "?on=2020-07-01"));
        assertThat(after.json().findValuesAsString("name")).contains("驻西南办事处").doesNotContain("综合科");

        Answer history = did(200, officer().get(TREE + "/CD-1"));
        assertThat(history.json("parents").findValuesAsString("value")).containsExactly("CD", "OFF");
        assertThat(history.json("ending/how").asString()).isEqualTo("MERGED");
        assertThat(history.json("ending/successors/0").asString()).isEqualTo("CD");
        assertThat(did(404, officer().get(TREE + "/NONE")).problem()).isEqualTo("unit-not-established");
        did(403, officer().post(TREE, established("XX", "无", "DIVISION", "OFF")));
    }

    @Test
    @DisplayName("splits a unit up into those that were set up before")
    void splits() {
        did(201, planning().post(TREE, established("DL", "驻东北办事处", "SUBORDINATE_UNIT", "OFF")));
        did(201, planning().post(TREE, established("DL-1", "驻大连办事处", "SUBORDINATE_UNIT", "OFF")));
        did(201, planning().post(TREE, established("DL-2", "驻沈阳办事处", "SUBORDINATE_UNIT", "OFF")));
        Answer split = did(200, planning().post(TREE + "/DL/split", """
            {"successors": [{"unitCode": "DL-2"}, {"unitCode": "DL-1"}], "lastDay": "2020-06-30",
             "documentNumber": "沪编〔2020〕4号"}\
            """));
        assertThat(did(200, officer().after(split).get(TREE + "/DL"))
                        .json("ending/successors")
                        .toString())
                .isEqualTo("[\"DL-1\",\"DL-2\"]");
    }

    @Test
    @DisplayName("closes a unit once its goals are done or taken over, and gives it no goals after that")
    void closes() {
        did(201, planning().post("/api/goals/units", unit("KM", "驻昆明办事处", "OUT_OF_TOWN_OFFICE", "FULL")));
        did(201, planning().post(TREE, established("KM", "驻昆明办事处", "SUBORDINATE_UNIT", "OFF")));
        Answer proposed = did(
                201,
                stranger()
                        .as("project-officer", "KM")
                        .post("/api/goals/projects", proposal("驻地服务").replace("\"HQ\"", "\"KM\"")));
        Answer open = did(409, planning().after(proposed).post(TREE + "/KM/closing", closing("null")));
        assertThat(open.problem()).isEqualTo("unit-has-open-goals");
        assertThat(open.toString()).contains(code);
        did(200, planning().post(TREE + "/KM/closing", closing("\"OFF\"")));

        Answer late = did(
                409,
                planning()
                        .post(
                                "/api/goals/units",
                                unit("KM", "驻昆明办事处", "OUT_OF_TOWN_OFFICE", "FULL")
                                        .replace("2020", "2021")));
        assertThat(late.problem()).isEqualTo("unit-has-ended");
    }

    @Test
    @DisplayName("is found in the same rows when it is rebuilt beside")
    void givesTheSameRows() {
        did(200, planning().get(TREE));
        Answer report = did(
                200,
                stranger()
                        .as("system-administrator", "HQ")
                        .post("/api/goals/admin/processors/goals-organisation/rebuild", null));
        assertThat(report.json("differences").asLong()).isZero();
    }

    private static String closing(String takenOverBy) {
        return """
            {"takenOverBy": %s, "lastDay": "2020-12-31", "documentNumber": "沪编〔2020〕5号"}\
            """.formatted(takenOverBy);
    }

    private static String established(String code, String name, String form, @Nullable String parent) {
        return """
            {"unitCode": "%s", "name": "%s", "form": "%s", "parent": %s, "from": "2019-01-01",
             "documentNumber": "沪编〔2019〕1号"}\
            """.formatted(code, name, form, parent == null ? "null" : '"' + parent + '"');
    }
}
