package org.jixiao.goals.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.EvaluatorEvent;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyKind;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyRegistered;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorStruckOff;
import org.jixiao.contracts.goals.EvaluatorEvent.ExpertRegistered;
import org.jixiao.contracts.goals.EvaluatorEvent.LeadEvaluator;
import org.jixiao.goals.evaluator.EvaluatorCommand.RegisterAgency;
import org.jixiao.goals.evaluator.EvaluatorCommand.RegisterExpert;
import org.jixiao.goals.evaluator.EvaluatorCommand.StrikeOffEvaluator;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The registers of experts and agencies")
class EvaluatorStateTest {

    private static final LocalDate MARCH = LocalDate.of(2020, 3, 2);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
    private static final String CODE = "91350100M000100Y43";
    private static final List<LeadEvaluator> LEADS = List.of(new LeadEvaluator("钱主评", "高级会计师"));
    private static final ExpertRegistered EXPERT =
            new ExpertRegistered("expert-1", "沈专家", "对口支援", "教授", "上海财经大学", MARCH);
    private static final AgencyRegistered AGENCY =
            new AgencyRegistered(CODE, "评价咨询有限公司", AgencyKind.CONSULTANCY, List.of("甲级"), LEADS, MARCH);

    private final Given<EvaluatorCommand, EvaluatorEvent, EvaluatorState> nobody = given(EvaluatorState.unregistered());

    private static RegisterExpert expert(String title, LocalDate on) {
        return new RegisterExpert("expert-1", "沈专家", "对口支援", title, "上海财经大学", on);
    }

    private static RegisterAgency agency(String code, LeadEvaluator... leads) {
        return new RegisterAgency(code, "评价咨询有限公司", AgencyKind.CONSULTANCY, List.of("甲级"), List.of(leads), MARCH);
    }

    @Test
    @DisplayName("take an expert, and later what is known better; the same again changes nothing")
    void experts() {
        nobody.when(expert("教授", MARCH)).then(EXPERT);
        nobody.happened(EXPERT).when(expert("教授", JUNE)).thenNothingHappens();
        nobody.happened(EXPERT)
                .when(expert("研究员", JUNE))
                .then(new ExpertRegistered("expert-1", "沈专家", "对口支援", "研究员", "上海财经大学", JUNE));
    }

    @Test
    @DisplayName("take an agency with its lead evaluators; the same again changes nothing")
    void agencies() {
        nobody.when(agency(CODE, LEADS.getFirst())).then(AGENCY);
        nobody.happened(AGENCY).when(agency(CODE, LEADS.getFirst())).thenNothingHappens();
        LeadEvaluator other = new LeadEvaluator("孙主评", "注册会计师");
        nobody.happened(AGENCY)
                .when(agency(CODE, other))
                .then(new AgencyRegistered(
                        CODE, "评价咨询有限公司", AgencyKind.CONSULTANCY, List.of("甲级"), List.of(other), MARCH));
    }

    @Test
    @DisplayName("take no agency whose code does not check, and name each lead evaluator once")
    void agencyGates() {
        nobody.when(agency("91350100M000100Y44", LEADS.getFirst())).thenRefusedWith("credit-code-malformed");
        nobody.when(agency(CODE, LEADS.getFirst(), new LeadEvaluator("钱主评", "律师")))
                .thenRefusedWith("lead-evaluator-named-twice");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("know a credit code by its check character")
    @ValueSource(strings = {"91350100M000100Y43", "91310000425000000C"})
    void credit(String code) {
        assertThat(CreditCode.isOne(code)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("know what is no credit code")
    @ValueSource(
            strings = {
                "91350100M000100Y34",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100M000I00Y43",
                "91350100m000100y43",
                "19350100M000100Y43"
            })
    void noCredit(String code) {
        assertThat(CreditCode.isOne(code)).isFalse();
    }

    @Test
    @DisplayName("strike off who stands in them, and take them anew afterwards")
    void strikeOff() {
        StrikeOffEvaluator strike = new StrikeOffEvaluator(EvaluatorKind.EXPERT, "expert-1", "退休", JUNE);
        EvaluatorStruckOff struck = new EvaluatorStruckOff(EvaluatorKind.EXPERT, "expert-1", "退休", JUNE);
        nobody.when(strike).thenRefusedWith("evaluator-not-registered");
        nobody.happened(EXPERT).when(strike).then(struck);
        nobody.happened(EXPERT, struck).when(strike).thenRefusedWith("evaluator-not-registered");
        nobody.happened(EXPERT, struck).when(expert("教授", MARCH)).then(EXPERT);
    }

    @Test
    @DisplayName("tell experts and agencies apart")
    void parts() {
        assertThat(expert("教授", MARCH).part()).isEqualTo("expert-expert-1");
        assertThat(agency(CODE).part()).isEqualTo("agency-" + CODE);
    }
}
