package org.jixiao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The notice's dual monitoring: money and goals watched together, and what follows. */
abstract class MonitoringOfTheDemoYear {

    private static final LocalDate IN_MARCH = LocalDate.of(2020, 3, 2);

    abstract Suite suite();

    private Answer look(String path) {
        Answer answer = suite().as("planning-finance").on(IN_MARCH).get(path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static String monitored(String code) {
        return "/api/monitoring/projects/" + code + "/2020";
    }

    @Test
    @DisplayName("holds, cuts and takes back the money of the repair that stands still: 88.00 end at 60.00")
    void theSeriousCase() {
        String repair = monitored("31000020Y000000000011");
        Answer tracking = look(repair + "/tracking");
        assertThat(tracking.json("reports/0/reading/goal/light").asString()).isEqualTo("RED");
        assertThat(tracking.json("reports/1/reading/goal/light").asString()).isEqualTo("GREEN");
        assertThat(tracking.json("snapshot/goalVersion").asInt()).isEqualTo(2);

        assertThat(look(repair + "/rectifications").json("0/standing").asString())
                .isEqualTo("ACCEPTED");
        Answer control = look(repair + "/fund-control");
        assertThat(control.json("held").asString()).isEqualTo("FLOWING");
        assertThat(control.json("measures").findValuesAsString("measure"))
                .containsExactly("SUSPENSION", "REDUCTION", "CLAW_BACK", "RESUMPTION");
        assertThat(control.json("measures").findValuesAsString("standing")).containsOnly("ACKNOWLEDGED");

        Answer execution = look(repair + "/execution");
        assertThat(execution.json("execution/approved").asString()).isEqualTo("880000.00");
        assertThat(execution.json("execution/clawedBack").asString()).isEqualTo("280000.00");
        assertThat(execution.json("execution/budget").asString()).isEqualTo("600000.00");
        assertThat(execution.json("execution/executed").asString()).isEqualTo("600000.00");
    }

    @Test
    @DisplayName("ordered the goal to be revised to what was left, and it was")
    void revisesTheGoal() {
        Answer goal = look("/api/goals/projects/31000020Y000000000011/2020/goal");
        assertThat(goal.json("content/funding/appropriation").asString()).isEqualTo("600000.00");
        assertThat(look("/api/goals/projects/31000020Y000000000011/2020/goal/trail")
                        .body())
                .contains("沪合办会纪〔2020〕12号");
    }

    @Test
    @DisplayName("reads the seasonal fair green by its milestones, and counts its return in the year")
    void theSeasonalFair() {
        String fair = monitored("31000020T000000000004");
        Answer tracking = look(fair + "/tracking");
        assertThat(tracking.json("reports/0/reading/indicators/0/light").asString())
                .isEqualTo("GREEN");
        assertThat(tracking.json("tracking/goalLight").asString()).isEqualTo("GREEN");
        Answer execution = look(fair + "/execution");
        assertThat(execution.json("execution/executed").asString()).isEqualTo("1520000.00");
        assertThat(execution.json("execution/carriedOut").asString()).isEqualTo("150000.00");
        assertThat(look(fair.replace("/2020", "/2021") + "/execution")
                        .json("execution/carriedIn")
                        .asString())
                .isEqualTo("150000.00");
    }

    @Test
    @DisplayName("turns the sales of the centre blue, which is only filed for practice")
    void theSalesOfTheCentre() {
        Answer tracking = look(monitored("31000020T000000000012") + "/tracking");
        assertThat(tracking.json("tracking/trial").asBoolean()).isTrue();
        assertThat(tracking.json("reports/0/reading/indicators/4/light").asString())
                .isEqualTo("BLUE");
    }

    @Test
    @DisplayName("tells live, through the gateway too, how lights change")
    void tellsLive() {
        assertThat(suite().as("planning-finance")
                        .with("Last-Event-ID", "0")
                        .listen("/api/monitoring/light-changes", "31000020Y000000000011"))
                .contains("event:light-changed");
    }

    @Test
    @DisplayName("shows the office at a glance")
    void atAGlance() {
        Answer board = look("/api/monitoring/dashboard/2020");
        assertThat(board.json("office/tracked").asInt()).isGreaterThan(10);
        assertThat(board.json("office/trials").asInt()).isEqualTo(2);
        assertThat(board.json("office/held").asInt()).isZero();
        assertThat(board.json("units").findValuesAsString("unitName")).contains("驻武汉办事处");
    }
}
