package org.jixiao.evaluation.credit;

import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.CreditRecorded;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.EvaluatorBlacklisted;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyKind;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyRegistered;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorStruckOff;
import org.jixiao.contracts.goals.EvaluatorEvent.ExpertRegistered;
import org.jixiao.evaluation.credit.EvaluatorCreditCommand.BlacklistEvaluator;
import org.jixiao.evaluation.credit.EvaluatorCreditCommand.RecordCredit;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The credit of an expert or an agency")
class EvaluatorCreditStateTest {

    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);
    private static final String CODE = "91350100M000100Y43";
    private static final AgencyRegistered AGENCY =
            new AgencyRegistered(CODE, "评价咨询有限公司", AgencyKind.CONSULTANCY, List.of(), List.of(), JUNE);
    private static final RecordCredit RECORD =
            new RecordCredit(EvaluatorKind.AGENCY, CODE, "2020年度督查经费重点评价", number("86"), "底稿齐全", JUNE);
    private static final CreditRecorded RECORDED =
            new CreditRecorded(EvaluatorKind.AGENCY, CODE, "2020年度督查经费重点评价", number("86"), "底稿齐全", JUNE);
    private static final BlacklistEvaluator BLACKLIST =
            new BlacklistEvaluator(EvaluatorKind.AGENCY, CODE, "转包", "沪合办〔2021〕8号", JUNE);
    private static final EvaluatorBlacklisted BLACKLISTED =
            new EvaluatorBlacklisted(EvaluatorKind.AGENCY, CODE, "转包", "沪合办〔2021〕8号", JUNE);

    private final Given<EvaluatorCreditCommand, EvaluatorCreditEvent, EvaluatorCreditState> unknown =
            given(EvaluatorCreditState.unheard());

    @Test
    @DisplayName("is taken down of who ever stood in the registers, each commission once")
    void records() {
        unknown.when(RECORD).thenRefusedWith("evaluator-not-registered");
        unknown.heard(AGENCY).when(RECORD).then(RECORDED);
        unknown.heard(AGENCY, new EvaluatorStruckOff(EvaluatorKind.AGENCY, CODE, "注销", JUNE))
                .when(RECORD)
                .then(RECORDED);
        unknown.heard(new ExpertRegistered("e", "沈专家", "支援", "教授", "大学", JUNE))
                .when(RECORD)
                .then(RECORDED);
        var recorded = unknown.heard(AGENCY).happened(RECORDED);
        recorded.when(RECORD).thenRefusedWith("commission-judged-already");
        recorded.when(new RecordCredit(EvaluatorKind.AGENCY, CODE, "另一项", number("86"), "底稿齐全", JUNE))
                .then(new CreditRecorded(EvaluatorKind.AGENCY, CODE, "另一项", number("86"), "底稿齐全", JUNE));
    }

    @Test
    @DisplayName("is lost once, by a decision, and what is known still grows")
    void blacklists() {
        unknown.when(BLACKLIST).thenRefusedWith("evaluator-not-registered");
        unknown.heard(AGENCY).happened(RECORDED).when(BLACKLIST).then(BLACKLISTED);
        unknown.heard(AGENCY).happened(BLACKLISTED).when(BLACKLIST).thenRefusedWith("evaluator-blacklisted-already");
        unknown.heard(AGENCY).happened(BLACKLISTED).when(RECORD).then(RECORDED);
        unknown.heard(AGENCY)
                .happened(BLACKLISTED, RECORDED)
                .when(BLACKLIST)
                .thenRefusedWith("evaluator-blacklisted-already");
    }
}
