package org.jixiao.monitoring.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Direction.BY_DATE;
import static org.jixiao.contracts.goals.Indicator.Direction.YES_NO;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.monitoring.Examples.attained;
import static org.jixiao.monitoring.Examples.dated;
import static org.jixiao.monitoring.Examples.done;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.Examples.numeric;
import static org.jixiao.monitoring.Examples.reached;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.OrganisationEvent.UnitEstablished;
import org.jixiao.contracts.goals.OrganisationEvent.UnitRenamed;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitForm;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.Explanation;
import org.jixiao.contracts.monitoring.Explanation.Input;
import org.jixiao.contracts.monitoring.IndicatorProgress.Attainment;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.monitoring.Examples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A paper of monitoring")
class PaperTest {

    private static final String CODE = "31000020T000000000001";
    private static final Subject PROJECT = Subject.project(CODE, 2020);
    private static final LocalDate MARCH = LocalDate.of(2020, 3, 1);
    private static final LocalDate AUGUST = LocalDate.of(2020, 8, 1);

    @Test
    @DisplayName("prints the unit's name of its day, else the registered one, else the code")
    void namesUnits() {
        UnitNames names = new UnitNames();
        names.hear(new UnitRegistered("31000001", 2020, "登记名称", UnitKind.HEADQUARTERS));
        assertThat(names.on(MARCH, "31000001")).isEqualTo("登记名称");

        names.hear(new UnitEstablished("31000001", "旧名称", UnitForm.OFFICE, null, LocalDate.of(2019, 1, 1), "1号"));
        names.hear(new UnitRenamed("31000001", "新名称", LocalDate.of(2020, 6, 1), "2号"));

        assertThat(names.on(MARCH, "31000001")).isEqualTo("旧名称");
        assertThat(names.on(AUGUST, "31000001")).isEqualTo("新名称");
        assertThat(names.on(AUGUST, "31000002")).isEqualTo("31000002");
    }

    @Test
    @DisplayName("names the owner of its day, also where the project was transferred before its goal was approved")
    void namesTheOwner() {
        SubjectRecord record = new SubjectRecord(PROJECT);
        record.hear(Examples.goalApproved(CODE, "31000001", 1, List.of()));
        record.hear(new ProjectTransferred(
                CODE,
                2020,
                "31000001",
                "31000002",
                UnitKind.HEADQUARTERS,
                Participation.FULL,
                "合作交流处",
                new Person("officer-2", "张项目"),
                LocalDate.of(2020, 6, 1),
                "3号",
                Examples.routeOf("31000002")));
        record.hear(Examples.goalApproved(CODE, "31000002", 1, List.of()));

        assertThat(record.ownerOn(MARCH)).isEqualTo("31000001 对口支援处");
        assertThat(record.ownerOn(AUGUST)).isEqualTo("31000002 合作交流处");
        assertThat(record.streamsOfUnits()).containsExactly("unit:unit/31000001/2020", "unit:unit/31000002/2020");
        assertThat(record.isClassified()).isFalse();
    }

    @Test
    @DisplayName("knows a classified project by its registration")
    void knowsClassified() {
        SubjectRecord record = new SubjectRecord(PROJECT);

        record.hear(new ClassifiedProjectRegistered(CODE, 2020, "涉密项目甲", "31000001", null, "1"));

        assertThat(record.isClassified()).isTrue();
        assertThat(record.name()).isEmpty();
    }

    @Test
    @DisplayName("says what was planned and reached in the words of the form")
    void saysIndicators() {
        IndicatorOnPaper counted =
                new IndicatorOnPaper(numeric("I1", AT_LEAST, CUMULATIVE, "1200"), reached("I1", "400"));
        IndicatorOnPaper asked =
                new IndicatorOnPaper(dated("I2", YES_NO, "2020-06-30"), attained("I2", Attainment.MISSED));
        IndicatorOnPaper dated =
                new IndicatorOnPaper(dated("I3", BY_DATE, "2020-11-30"), done("I3", null, "2020-12-05"));

        assertThat(counted.target()).isEqualTo("≥1200");
        assertThat(counted.reached()).isEqualTo("400");
        assertThat(counted.foreseen()).isEmpty();
        assertThat(asked.target()).isEqualTo("是（2020年6月30日前）");
        assertThat(asked.reached()).isEqualTo("否");
        assertThat(dated.reached()).isEqualTo("尚未完成");
        assertThat(dated.foreseen()).isEqualTo("预计2020年12月5日完成");
        assertThat(dated.correction()).isEmpty();
    }

    @Test
    @DisplayName("writes months, money and shares as the form has them")
    void writesNumbers() {
        assertThat(MonitoringWords.months(1)).isEqualTo("1月");
        assertThat(MonitoringWords.months(9)).isEqualTo("1–9月");
        assertThat(PaperWords.wan(number("1204000.50"))).isEqualByComparingTo("120.40005");
        assertThat(PaperWords.percent(number("1"), number("3"))).isEqualTo("33.33%");
        assertThat(PaperWords.percent(number("1"), number("0"))).isEmpty();
        assertThat(MonitoringWords.timeProgress(9)).isEqualTo("75.00%");
    }

    @Test
    @DisplayName("tells the sum behind a light, and days as days")
    void tellsSums() {
        Explanation late = new Explanation(
                "late",
                "F − D in days",
                List.of(new Input("F", "2020-12-05"), new Input("D", "2020-11-30")),
                number("5"),
                1);
        Explanation attained =
                new Explanation("partly-reached", "A", List.of(new Input("A", "PARTLY_REACHED")), null, 1);

        assertThat(RuleWords.rule("late")).isEqualTo("逾期");
        assertThat(RuleWords.result(late)).isEqualTo("5天");
        assertThat(RuleWords.sum(late)).isEqualTo("F − D（天）；F=2020-12-05，D=2020-11-30");
        assertThat(RuleWords.sum(attained)).isEqualTo("A；A=部分达成");
        assertThat(RuleWords.result(attained)).isEmpty();
    }
}
