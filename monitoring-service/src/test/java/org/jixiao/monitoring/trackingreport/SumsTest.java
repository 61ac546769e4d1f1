package org.jixiao.monitoring.trackingreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.Examples.numeric;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.DualReading.GoalLight;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.DualReading.MoneyReading;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.Explanation;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.contracts.monitoring.TrackingReport;
import org.jixiao.monitoring.trackingreport.TrackedGoal.Reported;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sums of a tracking report (绩效跟踪报告)")
class SumsTest {

    private static final LocalDate UNTIL = LocalDate.of(2020, 7, 31);
    private static final Explanation WHY = new Explanation("example", "", List.of(), null, 1);
    private static final List<Indicator> INDICATORS = List.of(numeric("I1", AT_LEAST, CUMULATIVE, "60"));

    private static final TrackedGoal ON_COURSE =
            goal("31000020T000000000001", reported(false, Light.GREEN, Pace.NORMAL, Combined.ON_COURSE, "100"));
    private static final TrackedGoal LATE =
            goal("31000020T000000000002", reported(true, Light.RED, Pace.FAST, Combined.SPENT_WITHOUT_RESULT, "30"));
    private static final TrackedGoal MISSING = goal("31000020T000000000003", null);
    private static final TrackedGoal POLICY = new TrackedGoal(
            new Subject(Subject.POLICY, "P1", 2020),
            "援外地人才培训补助政策",
            false,
            false,
            UNTIL,
            INDICATORS,
            null,
            reported(false, Light.GREEN, Pace.NORMAL, Combined.ON_COURSE, "7"));

    private static final TrackedGoal CLASSIFIED = classified("31000020T000000000006", null);
    private static final TrackedGoal ATTESTED = classified("31000020T000000000007", false);
    private static final TrackedGoal ATTESTED_LATE = classified("31000020T000000000008", true);

    /** It need not report, so that what it reported all the same is not counted. */
    private static final TrackedGoal TRIAL = new TrackedGoal(
            Subject.project("31000020T000000000012", 2020),
            "服务中心运行",
            false,
            true,
            UNTIL,
            INDICATORS,
            null,
            reported(true, Light.BLUE, Pace.BEHIND, Combined.MONEY_BEHIND, "5"));

    private static final Sums IN_TIME = on(UNTIL);

    @Test
    @DisplayName("count whom the task asks for a report, who reported, and who did so late")
    void countReports() {
        assertThat(IN_TIME.due()).isEqualTo(7);
        assertThat(IN_TIME.reported()).isEqualTo(5);
        assertThat(IN_TIME.late()).isEqualTo(2);
        assertThat(IN_TIME.missing()).containsExactly(MISSING, CLASSIFIED);
        assertThat(IN_TIME.withReport()).containsExactly(ON_COURSE, LATE, POLICY);
    }

    @Test
    @DisplayName("call a report overdue from the day after the last one")
    void countOverdue() {
        assertThat(IN_TIME.overdue()).isZero();
        assertThat(on(UNTIL.plusDays(1)).overdue()).isEqualTo(2);
    }

    @Test
    @DisplayName("count classified goals by their attestations, and those that are only filed apart")
    void countApart() {
        assertThat(IN_TIME.classified()).isEqualTo(3);
        assertThat(IN_TIME.trials()).isEqualTo(1);
    }

    @Test
    @DisplayName("name no classified project where they list who is missing")
    void nameNoClassifiedOne() {
        assertThat(new AdvicePart(IN_TIME).section().rows())
                .flatExtracting(Row::cells)
                .extracting(Cell::text)
                .contains("尚未填报（2个）", "31000020T000000000003、涉密项目1个");
    }

    @Test
    @DisplayName("count the lights of goals and of their indicators, and the paces of the money")
    void countReadings() {
        assertThat(IN_TIME.goalLights(Light.GREEN)).isEqualTo(2);
        assertThat(IN_TIME.goalLights(Light.RED)).isEqualTo(1);
        assertThat(IN_TIME.goalLights(Light.BLUE)).isZero();
        assertThat(IN_TIME.indicatorLights(Light.GREEN)).isEqualTo(4);
        assertThat(IN_TIME.indicatorLights(Light.RED)).isEqualTo(2);
        assertThat(IN_TIME.paces(Pace.NORMAL)).isEqualTo(2);
        assertThat(IN_TIME.paces(Pace.BEHIND)).isZero();
        assertThat(IN_TIME.read(Combined.SPENT_WITHOUT_RESULT)).containsExactly(LATE);
        assertThat(IN_TIME.read(Combined.MONEY_BEHIND)).isEmpty();
    }

    @Test
    @DisplayName("sum up the money of projects only: a policy's is its projects'")
    void sumUpMoney() {
        assertThat(IN_TIME.budget()).isEqualByComparingTo("2000.00");
        assertThat(IN_TIME.executed()).isEqualByComparingTo("130.00");
    }

    @Test
    @DisplayName("are taken of one kind of subjects alone, too")
    void ofOneKind() {
        Sums policies = IN_TIME.of(Subject.POLICY);
        assertThat(policies.goals()).containsExactly(POLICY);
        assertThat(policies.on()).isEqualTo(UNTIL);
    }

    @Test
    @DisplayName("name an indicator, or quote its code where the goal does not have it any more")
    void nameIndicators() {
        assertThat(ON_COURSE.indicatorName("I1"))
                .isEqualTo(INDICATORS.getFirst().name());
        assertThat(ON_COURSE.indicatorName("I9")).isEqualTo("I9");
    }

    private static Sums on(LocalDate day) {
        return new Sums(List.of(ON_COURSE, LATE, MISSING, POLICY, CLASSIFIED, ATTESTED, ATTESTED_LATE, TRIAL), day);
    }

    private static TrackedGoal goal(String code, @Nullable Reported reported) {
        return new TrackedGoal(Subject.project(code, 2020), code, false, false, UNTIL, INDICATORS, null, reported);
    }

    private static TrackedGoal classified(String code, @Nullable Boolean attestedLate) {
        return new TrackedGoal(Subject.project(code, 2020), "涉密项目甲", true, false, UNTIL, List.of(), attestedLate, null);
    }

    /** Of two indicators with the goal's own light. */
    private static Reported reported(boolean late, Light light, Pace pace, Combined combined, String executed) {
        return new Reported(
                late,
                new TrackingReport(List.of(), null, null, List.of()),
                new DualReading(
                        List.of(new IndicatorLight("I1", light, null, WHY), new IndicatorLight("I2", light, null, WHY)),
                        new GoalLight(light, WHY),
                        new MoneyReading(pace, number("1000.00"), number(executed), WHY),
                        combined),
                null);
    }
}
