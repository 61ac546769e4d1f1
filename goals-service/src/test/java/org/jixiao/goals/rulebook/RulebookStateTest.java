package org.jixiao.goals.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.goals.Rulebook2020.EFFECTIVE_FROM;
import static org.jixiao.goals.Rulebook2020.YEAR;
import static org.jixiao.goals.Rulebook2020.published;
import static org.jixiao.goals.Rulebook2020.rules;
import static org.jixiao.goals.Rulebook2020.rulesWith;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import org.jixiao.contracts.goals.RulebookEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.rulebook.RulebookCommand.CarryRulebookOver;
import org.jixiao.goals.rulebook.RulebookCommand.PublishRulebook;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A rulebook")
class RulebookStateTest {

    private static final String OUTPUT =
            "{\"group\": \"OUTPUT\", \"categories\": [\"QUANTITY\", \"QUALITY\", \"TIMELINESS\", \"COST\"],"
                    + " \"points\": null}";

    private static final String OUTPUT_OF_50 =
            "{\"group\": \"OUTPUT\", \"categories\": [\"QUANTITY\", \"QUALITY\", \"TIMELINESS\", \"COST\"],"
                    + " \"points\": \"50\"}";

    private static final String OTHERS =
            "{\"group\": \"BENEFIT\", \"categories\": [\"ECONOMIC\", \"SOCIAL\", \"ECOLOGICAL\", \"SUSTAINABLE\"],"
                + " \"points\": null}, {\"group\": \"SATISFACTION\", \"categories\": [\"SATISFACTION\"], \"points\":"
                + " null}";

    private static final String TASKS_OF_NEXT_YEAR = """
        [{"cutOff": "2021-06-30", "dueOn": "2021-07-31"}, {"cutOff": "2021-09-30", "dueOn": "2021-10-31"}]\
        """;

    private static final Rules FEWER_DAYS = rulesWith("/disclosure", "withBudgetDays", "15");

    private final Given<RulebookCommand, RulebookEvent, RulebookState> unpublished =
            given(RulebookState.Unpublished.alone());

    @Test
    @DisplayName("begins with version 1: the one that ships with the suite")
    void beginsWithVersionOne() {
        unpublished.when(publish(EFFECTIVE_FROM, rules())).then(published());
    }

    @Nested
    @DisplayName("that is carried over into a later year")
    class CarriedOver {

        private static final LocalDate OPENED = LocalDate.of(2020, 9, 1);
        private static final CarryRulebookOver CARRY = new CarryRulebookOver(YEAR + 1, YEAR, OPENED);

        @Test
        @DisplayName("is in force from that day, with its terms as many years later")
        void comesLater() {
            String submitBy = "\"2020-11-30\"";
            unpublished
                    .heard(published(), new RulebookPublished(YEAR, 2, OPENED, FEWER_DAYS))
                    .when(CARRY)
                    .then(new RulebookPublished(
                            YEAR + 1,
                            1,
                            OPENED,
                            rulesWith(
                                    "/disclosure",
                                    "withBudgetDays",
                                    "15",
                                    "/review",
                                    "submitBy",
                                    submitBy,
                                    "/review",
                                    "replyBy",
                                    "\"2021-03-15\"",
                                    "/reporting",
                                    "goalsBy",
                                    "\"2020-12-20\"",
                                    "/reporting",
                                    "trackingBy",
                                    "\"2021-11-30\"",
                                    "/reporting",
                                    "selfEvaluationsBy",
                                    "\"2022-04-30\"",
                                    "/reporting",
                                    "workSummaryBy",
                                    "\"2022-08-31\"",
                                    "/monitoring/tracking",
                                    "tasks",
                                    TASKS_OF_NEXT_YEAR,
                                    "/evaluation/selfEvaluation",
                                    "submitBy",
                                    "\"2022-03-31\"")));
        }

        @Test
        @DisplayName("needs one of the year before")
        void needsOne() {
            unpublished
                    .when(CARRY)
                    .thenRefused(Refusal.conflict("no-rulebook-to-carry-over").with("year", YEAR));
        }

        @Test
        @DisplayName("replaces none that is there")
        void replacesNone() {
            unpublished.happened(published()).heard(published()).when(CARRY).thenNothingHappens();
        }

        @Test
        @DisplayName("has no term where the year before had none")
        void mayHaveNoTerm() {
            Rules endless = rulesWith(
                    "/review",
                    "submitBy",
                    "null",
                    "/review",
                    "replyBy",
                    "null",
                    "/reporting",
                    "goalsBy",
                    "null",
                    "/reporting",
                    "trackingBy",
                    "null",
                    "/reporting",
                    "selfEvaluationsBy",
                    "null",
                    "/reporting",
                    "workSummaryBy",
                    "null",
                    "/monitoring/tracking",
                    "tasks",
                    "[]",
                    "/evaluation/selfEvaluation",
                    "submitBy",
                    "null");
            unpublished
                    .heard(new RulebookPublished(YEAR, 1, EFFECTIVE_FROM, endless))
                    .when(CARRY)
                    .then(new RulebookPublished(YEAR + 1, 1, OPENED, endless));
        }
    }

    @Nested
    @DisplayName("that is published")
    class Published {

        private final Given<RulebookCommand, RulebookEvent, RulebookState> published =
                unpublished.happened(published());

        @Test
        @DisplayName("gets the next version")
        void getsTheNextVersion() {
            LocalDate later = EFFECTIVE_FROM.plusMonths(3);
            published.when(publish(later, FEWER_DAYS)).then(new RulebookPublished(YEAR, 2, later, FEWER_DAYS));
        }

        @Test
        @DisplayName("gets no new version when the same is published again")
        void isIdempotent() {
            published.when(publish(EFFECTIVE_FROM, rules())).thenNothingHappens();
        }

        @Test
        @DisplayName("cannot be overtaken by a version that takes effect earlier")
        void cannotBeOvertaken() {
            published
                    .when(publish(EFFECTIVE_FROM.minusDays(1), FEWER_DAYS))
                    .thenRefused(Refusal.rule("rulebook-effective-before-previous")
                            .at("effectiveFrom")
                            .with("previous", "2019-09-29"));
        }

        @Test
        @DisplayName("does not care for other streams")
        void heedsNothing() {
            published.heard(published()).when(publish(EFFECTIVE_FROM, rules())).thenNothingHappens();
        }
    }

    @ParameterizedTest(name = "{0}/{1} = {2}: {3}")
    @DisplayName("whose numbers do not fit together is refused")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        /weights | execution | "5" | weights-not-a-hundred | rules.weights
        /weights | execution | "-10" | weights-not-a-hundred | rules.weights
        /weights | indicatorTotal | "0" | weights-not-a-hundred | rules.weights
        /review/paths/0 | seats | [] | seats-empty | rules.review.paths[0].seats
        /review/paths/1 | seats | [{"role": "auditor", "division": null}] | seat-cannot-be-filled | rules.review.paths[1].seats[0].role
        /review/paths/1 | seats | [{"role": "unit-finance", "division": null}, {"role": "unit-finance", "division": null}] | seat-named-twice | rules.review.paths[1].seats[1].role
        /review/paths/0 | confirmedBy | [] | nobody-confirms | rules.review.paths[0].confirmedBy
        /review | trialConfirmedBy | [] | nobody-confirms | rules.review.trialConfirmedBy
        /review/paths/0 | concludedBy | "auditor" | lead-cannot-be-filled | rules.review.paths[0].concludedBy
        /review/paths/0 | whenOwnedByTheLead | null | lead-would-judge-itself | rules.review.paths[0].whenOwnedByTheLead
        /review/paths/0 | whenOwnedByTheLead | "planning-finance" | lead-would-judge-itself | rules.review.paths[0].whenOwnedByTheLead
        /review/paths/0 | whenOwnedByTheLead | "auditor" | lead-would-judge-itself | rules.review.paths[0].whenOwnedByTheLead
        /review/sheet/0 | points | "11" | sheet-not-a-hundred | rules.review.sheet
        /review/sheet/0 | item | "明确清晰性" | sheet-not-a-hundred | rules.review.sheet
        /review/bands/0 | from | "80" | review-bands-not-ordered | rules.review.bands
        /review/bands/3 | from | "1" | review-bands-not-ordered | rules.review.bands
        /review/bands/0 | grade | "GOOD" | review-bands-not-ordered | rules.review.bands
        /review | bands | [] | review-bands-not-ordered | rules.review.bands
        /review | adjustUntilMonth | 13 | not-a-month | rules.review.adjustUntilMonth
        /review | adjustUntilMonth | 0 | not-a-month | rules.review.adjustUntilMonth
        /appraisal | fullFrom | "0" | full-appraisal-threshold-not-positive | rules.appraisal.fullFrom
        /appraisal | dimensions | [] | appraisal-dimensions-not-five | rules.appraisal.dimensions
        /appraisal | supportedFrom | "60" | appraisal-bands-not-ordered | rules.appraisal.supportedFrom
        /appraisal | supportedFrom | "101" | appraisal-bands-not-ordered | rules.appraisal.supportedFrom
        /appraisal | partiallyFrom | "0" | appraisal-bands-not-ordered | rules.appraisal.supportedFrom
        /appraisal | minimumExperts | 0 | appraisal-terms-out-of-range | rules.appraisal
        /appraisal | validYears | 0 | appraisal-terms-out-of-range | rules.appraisal
        /appraisal | budgetExcess | "-1" | appraisal-terms-out-of-range | rules.appraisal
        ~~ | materials | [{"step": "APPRAISAL", "types": []}, {"step": "APPRAISAL", "types": []}] | material-list-twice | rules.materials
        ~~ | materials | [{"step": "APPRAISAL", "types": ["报告", "报告"]}] | material-list-twice | rules.materials
        ~~ | materials | [{"step": "APPRAISAL", "types": [" "]}] | material-list-twice | rules.materials
        ~~ | fundNatures | [] | fund-natures-malformed | rules.fundNatures
        ~~ | fundNatures | [{"code": "1", "name": "一般公共预算"}, {"code": "1", "name": "政府性基金"}] | fund-natures-malformed | rules.fundNatures
        ~~ | fundNatures | [{"code": "1", "name": "一般公共预算"}, {"code": "2", "name": "一般公共预算"}] | fund-natures-malformed | rules.fundNatures
        ~~ | fundNatures | [{"code": " ", "name": "一般公共预算"}] | fund-natures-malformed | rules.fundNatures
        ~~ | fundNatures | [{"code": "1", "name": " "}] | fund-natures-malformed | rules.fundNatures
        /calendar | daysOff | ["2019-10-05"] | calendar-day-as-its-weekday | rules.calendar.daysOff[0]
        /calendar | daysOff | ["2019-10-01", "2019-10-01"] | calendar-day-twice | rules.calendar.daysOff[1]
        /calendar | daysWorked | ["2019-09-30"] | calendar-day-as-its-weekday | rules.calendar.daysWorked[0]
        /calendar | daysWorked | ["2019-09-29", "2019-10-12", "2019-09-29"] | calendar-day-twice | rules.calendar.daysWorked[2]
        /reminders | daysBefore | [2, 5] | reminder-days-not-ordered | rules.reminders.daysBefore
        /reminders | daysBefore | [5, 0] | reminder-days-not-ordered | rules.reminders.daysBefore
        /reminders | daysBefore | [251, 2] | reminder-days-not-ordered | rules.reminders.daysBefore
        /reminders | everyDays | 0 | reminder-interval-out-of-range | rules.reminders.everyDays
        /reminders | everyDays | 251 | reminder-interval-out-of-range | rules.reminders.everyDays
        /reminders | escalations | [{"afterDays": 5, "to": "division-head"}, {"afterDays": 5, "to": "office-leader"}] | escalations-not-ordered | rules.reminders.escalations
        /reminders | escalations | [{"afterDays": 0, "to": "division-head"}] | escalations-not-ordered | rules.reminders.escalations
        /reminders/escalations/1 | to | "auditor" | escalation-reaches-nobody | rules.reminders.escalations[1].to
        /reminders/terms | confirm | 0 | step-terms-not-ordered | rules.reminders.terms
        /reminders/terms | giveOpinion | 2 | step-terms-not-ordered | rules.reminders.terms
        /reminders/terms | conclude | 7 | step-terms-not-ordered | rules.reminders.terms
        /reminders/terms | conclude | 251 | step-terms-not-ordered | rules.reminders.terms
        /reminders/terms | complete | 0 | step-terms-not-ordered | rules.reminders.terms
        /reminders/terms | supervise | 0 | step-terms-not-ordered | rules.reminders.terms
        /reminders/terms | reply | 251 | step-terms-not-ordered | rules.reminders.terms
        /reminders/terms | revise | 0 | step-terms-not-ordered | rules.reminders.terms
        /review | replyBy | "2019-11-30" | reply-before-submission | rules.review.replyBy
        /reminders/terms | complete | 251 | step-terms-not-ordered | rules.reminders.terms
        /reminders | escalations | [{"afterDays": 251, "to": "division-head"}] | escalations-not-ordered | rules.reminders.escalations
        /monitoring/tracking | tasks | [{"cutOff": "2020-06-29", "dueOn": "2020-07-31"}] | cut-off-not-a-months-end | rules.monitoring.tracking.tasks[0].cutOff
        /monitoring/tracking | tasks | [{"cutOff": "2020-06-30", "dueOn": "2020-06-30"}] | tracking-due-before-cut-off | rules.monitoring.tracking.tasks[0].dueOn
        /monitoring/tracking | tasks | [{"cutOff": "2020-06-30", "dueOn": "2020-07-31"}, {"cutOff": "2020-06-30", "dueOn": "2020-07-31"}] | tracking-tasks-not-ordered | rules.monitoring.tracking.tasks[1].cutOff
        /monitoring/tracking | jumpPoints | "0" | jump-points-not-positive | rules.monitoring.tracking.jumpPoints
        /monitoring/fundControl | failedAfterDays | 0 | fund-control-terms-malformed | rules.monitoring.fundControl
        /monitoring/fundControl | failedAfterDays | 251 | fund-control-terms-malformed | rules.monitoring.fundControl
        /monitoring/fundControl | provisionalDays | 0 | fund-control-terms-malformed | rules.monitoring.fundControl
        /monitoring/fundControl | provisionalDays | 251 | fund-control-terms-malformed | rules.monitoring.fundControl
        /monitoring/fundControl | statementDays | 0 | fund-control-terms-malformed | rules.monitoring.fundControl
        /monitoring/fundControl | statementDays | 251 | fund-control-terms-malformed | rules.monitoring.fundControl
        /monitoring/fundControl | acknowledgeDays | 0 | fund-control-terms-malformed | rules.monitoring.fundControl
        /monitoring/fundControl | acknowledgeDays | 251 | fund-control-terms-malformed | rules.monitoring.fundControl
        /reporting | keyReportMonths | 0 | reporting-rules-malformed | rules.reporting
        /reporting | keyReportMonths | 13 | reporting-rules-malformed | rules.reporting
        /evaluation/unproved | fromWeight | "0" | unproved-rules-malformed | rules.evaluation.unproved
        /evaluation/unproved | fromWeight | "100.01" | unproved-rules-malformed | rules.evaluation.unproved
        /evaluation/unproved | proveDays | 0 | unproved-rules-malformed | rules.evaluation.unproved
        /evaluation/unproved | proveDays | 251 | unproved-rules-malformed | rules.evaluation.unproved
        /evaluation/recheck | share | "0" | recheck-rules-malformed | rules.evaluation.recheck
        /evaluation/recheck | leastPerUnit | -1 | recheck-rules-malformed | rules.evaluation.recheck
        /evaluation/recheck | spread | "100.01" | recheck-rules-malformed | rules.evaluation.recheck
        /evaluation/recheck | considerable | "0" | recheck-rules-malformed | rules.evaluation.recheck
        /evaluation/recheck | days | 0 | recheck-rules-malformed | rules.evaluation.recheck
        /evaluation/lateMoney | reopenAbove | "0" | late-money-rules-malformed | rules.evaluation.lateMoney
        /evaluation/keyEvaluation | resultsShare | "0" | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation | scorers | 0 | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation | scorers | 21 | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation | spread | "0" | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation | spread | "100.01" | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation | retentionYears | 0 | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation | retentionYears | 101 | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation/terms | step | 0 | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation/terms | step | 251 | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation/terms | score | 0 | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation/terms | score | 251 | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation/terms | opinion | 0 | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation/terms | opinion | 251 | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation/terms | answer | 0 | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation/terms | answer | 251 | key-evaluation-rules-malformed | rules.evaluation.keyEvaluation
        /evaluation/keyEvaluation | framework | [{"code": "A", "level": "OUTPUT", "group": "组", "name": "名", "formula": null, "weight": "99.99", "checks": "点"}] | key-evaluation-framework-malformed | rules.evaluation.keyEvaluation.framework
        /evaluation/keyEvaluation | framework | [{"code": "A", "level": "OUTPUT", "group": "组", "name": "名", "formula": null, "weight": "100.01", "checks": "点"}] | key-evaluation-framework-malformed | rules.evaluation.keyEvaluation.framework
        /evaluation/keyEvaluation | framework | [{"code": "A", "level": "OUTPUT", "group": "组", "name": "名", "formula": null, "weight": "100", "checks": "点"}, {"code": "B", "level": "EFFECT", "group": "组", "name": "名", "formula": null, "weight": "0", "checks": "点"}] | key-evaluation-framework-malformed | rules.evaluation.keyEvaluation.framework
        /evaluation/keyEvaluation | framework | [{"code": "A", "level": "OUTPUT", "group": "组", "name": "名", "formula": null, "weight": "60", "checks": "点"}, {"code": "A", "level": "EFFECT", "group": "组", "name": "名", "formula": null, "weight": "40", "checks": "点"}] | key-evaluation-framework-malformed | rules.evaluation.keyEvaluation.framework
        /evaluation/keyEvaluation | framework | [{"code": "A", "level": "OUTPUT", "group": "组", "name": "名", "formula": null, "weight": "30", "checks": "点"}, {"code": "B", "level": "EFFECT", "group": "组", "name": "名", "formula": null, "weight": "29.99", "checks": "点"}, {"code": "C", "level": "PROCESS", "group": "组", "name": "名", "formula": null, "weight": "40.01", "checks": "点"}] | key-evaluation-results-weigh-too-little | rules.evaluation.keyEvaluation.framework
        /disclosure | withBudgetDays | 0 | disclosure-clocks-malformed | rules.disclosure
        /evaluation/application | yearsLater | 0 | application-rules-malformed | rules.evaluation.application
        /evaluation/application | yearsLater | 4 | application-rules-malformed | rules.evaluation.application
        /evaluation/application | improvementDays | 0 | application-rules-malformed | rules.evaluation.application
        /evaluation/application | unprovedAs | "丁" | application-rules-malformed | rules.evaluation.application
        /evaluation/application | byGrade | [{"grade": "差", "upTo": "201", "improvementPlan": true, "mayCancel": true}] | application-rules-malformed | rules.evaluation.application
        /evaluation/application | byGrade | [{"grade": "差", "upTo": "-1", "improvementPlan": true, "mayCancel": true}] | application-rules-malformed | rules.evaluation.application
        /evaluation/application | byGrade | [{"grade": "差", "upTo": "70", "improvementPlan": true, "mayCancel": true}, {"grade": "差", "upTo": "60", "improvementPlan": true, "mayCancel": true}] | application-rules-malformed | rules.evaluation.application
        /evaluation/workAssessment | latePoints | "-0.01" | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | latePoints | "100.01" | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | lateMost | "-1" | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | returnsFrom | 0 | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | returnedPoints | "-1" | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | recheckPoints | "101" | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | objectionDays | 0 | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | objectionDays | 251 | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | answerDays | 0 | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | items | [{"item":"GOALS","points":"99","judged":false}] | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | items | [{"item":"GOALS","points":"50","judged":false},{"item":"GOALS","points":"50","judged":false}] | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | items | [{"item":"GOALS","points":"100","judged":false},{"item":"TRACKING","points":"0","judged":false}] | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | items | [{"item":"ORGANISATION","points":"100","judged":false}] | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | bands | [] | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | bands | [{"grade":"优","from":"90"}] | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | bands | [{"grade":"差","from":"0"},{"grade":"优","from":"0"}] | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/workAssessment | bands | [{"grade":"优","from":"90"},{"grade":"优","from":"0"}] | work-assessment-rules-malformed | rules.evaluation.workAssessment
        /evaluation/coverage | constraints | ["一"] | coverage-rules-malformed | rules.evaluation.coverage
        /evaluation/coverage | constraints | ["一","二","三","四"," "] | coverage-rules-malformed | rules.evaluation.coverage
        /evaluation/coverage | constraints | ["一","二","三","四","四"] | coverage-rules-malformed | rules.evaluation.coverage
        /evaluation/coverage | constraints | ["一","二","三","四","五","六"] | coverage-rules-malformed | rules.evaluation.coverage
        /evaluation/keySelection | largeFrom | "-1" | key-selection-rules-malformed | rules.evaluation.keySelection
        /evaluation/keySelection | cycleYears | 0 | key-selection-rules-malformed | rules.evaluation.keySelection
        /evaluation/keySelection | cycleYears | 11 | key-selection-rules-malformed | rules.evaluation.keySelection
        /evaluation/keySelection | priorityMost | -1 | key-selection-rules-malformed | rules.evaluation.keySelection
        /evaluation/keySelection | share | "0" | key-selection-rules-malformed | rules.evaluation.keySelection
        /evaluation/keySelection | share | "100.01" | key-selection-rules-malformed | rules.evaluation.keySelection
        /evaluation/keySelection | least | -1 | key-selection-rules-malformed | rules.evaluation.keySelection
        /disclosure/remainder | fewestSubjects | 0 | remainder-malformed | rules.disclosure.remainder
        /disclosure/remainder | largestShare | 0 | remainder-malformed | rules.disclosure.remainder
        /disclosure/remainder | largestShare | 100.01 | remainder-malformed | rules.disclosure.remainder
        /disclosure/handling/requests | complete | 0 | request-terms-malformed | rules.disclosure.handling.requests
        /disclosure/handling/requests | thirdParty | 251 | request-terms-malformed | rules.disclosure.handling.requests
        /disclosure/handling/requests | answer | 0 | request-terms-malformed | rules.disclosure.handling.requests
        /disclosure/handling/requests | extension | 251 | request-terms-malformed | rules.disclosure.handling.requests
        /disclosure/handling | reexamineMonths | 0 | reexamination-term-malformed | rules.disclosure.handling.reexamineMonths
        /disclosure/handling | reexamineMonths | 37 | reexamination-term-malformed | rules.disclosure.handling.reexamineMonths
        /disclosure/handling | indexSeries | [] | index-series-malformed | rules.disclosure.handling.indexSeries
        /disclosure/handling | indexSeries | [{"unitCode": "BJ", "code": "754301694D"}] | index-series-malformed | rules.disclosure.handling.indexSeries
        /disclosure/handling | indexSeries | [{"unitCode": null, "code": "754301694D"}, {"unitCode": null, "code": "754301695D"}] | index-series-malformed | rules.disclosure.handling.indexSeries
        /disclosure/handling | indexSeries | [{"unitCode": null, "code": "第1号"}] | index-series-malformed | rules.disclosure.handling.indexSeries
        /disclosure | otherWorkingDays | 251 | disclosure-clocks-malformed | rules.disclosure
        /disclosure/scope | withBudget | [{"subject": "UNIT", "keyOnly": true}] | public-scope-malformed | rules.disclosure.scope.withBudget
        /disclosure/scope | withFinalAccounts | [{"subject": "UNIT", "keyOnly": false}, {"subject": "UNIT", "keyOnly": false}] | public-scope-malformed | rules.disclosure.scope.withFinalAccounts
        /lights | redBelow | "80" | lights-not-ordered | rules.lights
        /lights | blueFrom | "99" | lights-not-ordered | rules.lights
        /lights | atMostYellowUpTo | "100" | lights-not-ordered | rules.lights
        /lights | exactlyGreenWithin | "20" | lights-not-ordered | rules.lights
        /scores | bands | [] | grade-bands-not-ordered | rules.scores.bands
        /scores | bands | [{"grade":"优","from":"90"}] | grade-bands-not-ordered | rules.scores.bands
        /scores | bands | [{"grade":"差","from":"0"},{"grade":"优","from":"90"}] | grade-bands-not-ordered | rules.scores.bands
        /scores | bands | [{"grade":"优","from":"90"},{"grade":"优","from":"0"}] | grade-bands-not-ordered | rules.scores.bands
        /scores | satisfaction | [{"from":"80","percentOfWeight":"100"},{"from":"90","percentOfWeight":"80"}] | satisfaction-bands-not-ordered | rules.scores.satisfaction
        /scores | satisfaction | [{"from":"90","percentOfWeight":"80"},{"from":"80","percentOfWeight":"100"}] | satisfaction-bands-not-ordered | rules.scores.satisfaction
        /scores/overAchievement | deductions | [{"deviationFrom":"50","inclusive":true,"percentOfWeight":"10"},{"deviationFrom":"30","inclusive":true,"percentOfWeight":"20"}] | deductions-not-ordered | rules.scores.overAchievement.deductions
        /scores/overAchievement | deductions | [{"deviationFrom":"30","inclusive":true,"percentOfWeight":"20"},{"deviationFrom":"50","inclusive":true,"percentOfWeight":"10"}] | deductions-not-ordered | rules.scores.overAchievement.deductions
        """)
    void mustBeSound(String parent, String field, String json, String code, String path) {
        unpublished
                .when(publish(EFFECTIVE_FROM, rulesWith(parent, field, json)))
                .thenRefused(Refusal.rule(code).at(path));
    }

    @ParameterizedTest(name = "{0} {1}, ECONOMY {2}: {3}")
    @DisplayName("whose score sheet is not the five dimensions with a hundred points is refused")
    @CsvSource({
        "ECONOMY, 20, 20, appraisal-dimensions-not-five",
        "NECESSITY, 21, 20, appraisal-points-not-a-hundred",
        "NECESSITY, 40, 0, appraisal-points-not-a-hundred"
    })
    void mustScoreAHundred(String first, String firstMaximum, String economyMaximum, String code) {
        String sheet = "[%s, %s, %s, %s, %s]"
                .formatted(
                        line(first, firstMaximum),
                        line("ECONOMY", economyMaximum),
                        line("GOAL_SOUNDNESS", "20"),
                        line("FEASIBILITY", "20"),
                        line("FUNDING_COMPLIANCE", "20"));
        unpublished
                .when(publish(EFFECTIVE_FROM, rulesWith("/appraisal", "dimensions", sheet)))
                .thenRefused(Refusal.rule(code).at("rules.appraisal.dimensions"));
    }

    private static String line(String dimension, String maximum) {
        return """
            {"dimension": "%s", "name": "维度", "policyName": "维度", "maximum": "%s"}\
            """.formatted(dimension, maximum);
    }

    @Test
    @DisplayName("gets all objections at once")
    void getsAllObjections() {
        unpublished
                .happened(published())
                .when(publish(EFFECTIVE_FROM.minusDays(1), rulesWith("/review", "adjustUntilMonth", "13")))
                .thenRefusedWith("not-a-month", "rulebook-effective-before-previous");
    }

    @Test
    @DisplayName("is in force from its day on, in its newest version")
    void isInForce() {
        RulebookPublished second = new RulebookPublished(YEAR, 2, EFFECTIVE_FROM.plusDays(10), FEWER_DAYS);
        RulebookVersions versions = RulebookVersions.none().and(published()).and(second);

        assertThat(versions.inForce(EFFECTIVE_FROM.minusDays(1))).isEmpty();
        assertThat(versions.inForce(EFFECTIVE_FROM.plusDays(9))).contains(published());
        assertThat(versions.inForce(EFFECTIVE_FROM.plusDays(10))).contains(second);
        assertThat(versions.version(2)).contains(second);
        assertThat(versions.version(3)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "framework-missing | []",
                "framework-ambiguous | [{\"name\": \"\", \"branches\": []}]",
                "framework-ambiguous | [{\"name\": \"\", \"branches\": [" + OUTPUT + ", " + OUTPUT + ", " + OTHERS
                        + "]}]",
                "framework-ambiguous | [{\"name\": \"\", \"branches\": [" + OUTPUT + "]}]",
                "framework-points-differ | [{\"name\": \"\", \"branches\": [" + OUTPUT_OF_50 + ", " + OTHERS + "]}]"
            })
    @DisplayName("is not published with a framework in which an indicator has no one place")
    void hasSoundFrameworks(String code, String frameworks) {
        unpublished
                .when(publish(EFFECTIVE_FROM, rulesWith("/goals", "frameworks", frameworks)))
                .thenRefusedWith(code);
    }

    private static PublishRulebook publish(LocalDate effectiveFrom, Rules rules) {
        return new PublishRulebook(YEAR, effectiveFrom, rules);
    }

    @Test
    @DisplayName("has one way through review for each kind of unit")
    void hasOneWayForEachKind() {
        unpublished
                .when(publish(EFFECTIVE_FROM, rulesWith("/review/paths/2", "unitKind", "\"HEADQUARTERS\"")))
                .thenRefused(
                        Refusal.rule("review-path-twice").at("rules.review.paths[2]"),
                        missing("SERVICE_CENTRE", "PROJECT"));
    }

    @Test
    @DisplayName("has a way for each kind of subject that a unit always has")
    void hasAWayForEachSubject() {
        unpublished
                .when(publish(EFFECTIVE_FROM, rulesWith("/review/paths/3", "unitKind", "\"SERVICE_CENTRE\"")))
                .thenRefused(missing("HEADQUARTERS", "POLICY"));
    }

    @Test
    @DisplayName("knows the department by a code")
    void knowsTheDepartment() {
        unpublished
                .when(publish(EFFECTIVE_FROM, rulesWith("/goals", "departmentCode", "\"合作办\"")))
                .thenRefused(Refusal.rule("department-code-malformed").at("rules.goals.departmentCode"));
    }

    @Test
    @DisplayName("asks for no supervision that nobody could give")
    void asksForNoVainSupervision() {
        unpublished
                .when(publish(EFFECTIVE_FROM, rulesWith("/review/paths/0", "supervision", "\"ALWAYS\"")))
                .thenRefused(Refusal.rule("supervision-without-own-review").at("rules.review.paths[0].supervision"));
    }

    @Test
    @DisplayName("lets nobody conclude an appraisal who cannot")
    void hasSomebodyToConcludeAppraisals() {
        unpublished
                .when(publish(EFFECTIVE_FROM, rulesWith("/appraisal", "concludedBy", "\"expert\"")))
                .thenRefused(Refusal.rule("lead-cannot-be-filled").at("rules.appraisal.concludedBy"));
        unpublished
                .when(publish(EFFECTIVE_FROM, rulesWith("/appraisal", "policyConcludedBy", "\"unit-head\"")))
                .thenRefused(Refusal.rule("lead-cannot-be-filled").at("rules.appraisal.policyConcludedBy"));
    }

    private static Refusal missing(String kind, String subject) {
        return Refusal.rule("review-path-missing")
                .with("kind", kind)
                .with("subject", subject)
                .at("rules.review.paths");
    }
}
