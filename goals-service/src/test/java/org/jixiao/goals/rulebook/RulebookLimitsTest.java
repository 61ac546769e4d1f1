package org.jixiao.goals.rulebook;

import static org.jixiao.goals.Rulebook2020.EFFECTIVE_FROM;
import static org.jixiao.goals.Rulebook2020.YEAR;
import static org.jixiao.goals.Rulebook2020.rulesWith;
import static org.jixiao.platform.test.Given.given;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.contracts.goals.RulebookEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.rulebook.RulebookCommand.PublishRulebook;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies beyond the bounds is in {@link RulebookStateTest} where one JSON value is enough to go there. */
@DisplayName("The limits of a rulebook's numbers")
class RulebookLimitsTest {

    private final Given<RulebookCommand, RulebookEvent, RulebookState> unpublished =
            given(RulebookState.Unpublished.alone());

    @ParameterizedTest(name = "{0}/{1} = {2}")
    @DisplayName("may be reached")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ~~ | weights | {"indicatorTotal": "100", "execution": "0"}
        ~~ | materials | [{"step": "APPRAISAL", "types": ["报告", "预算"]}]
        ~~ | fundNatures | [{"code": "1", "name": "一般公共预算"}]
        /review | adjustUntilMonth | 1
        /review | adjustUntilMonth | 12
        /review | replyBy | "2019-12-01"
        /appraisal | supportedFrom | "100"
        /appraisal | minimumExperts | 1
        /appraisal | validYears | 1
        /appraisal | budgetExcess | "0"
        /reminders | daysBefore | [250, 1]
        /reminders | everyDays | 1
        /reminders | everyDays | 250
        /reminders | escalations | [{"afterDays": 1, "to": "division-head"}, {"afterDays": 250, "to": "office-leader"}]
        /reminders/terms | confirm | 1
        /reminders/terms | giveOpinion | 3
        /reminders/terms | giveOpinion | 10
        /reminders/terms | conclude | 250
        /reminders/terms | complete | 1
        /reminders/terms | supervise | 250
        /reminders/terms | reply | 1
        /reminders/terms | revise | 250
        /monitoring/tracking | tasks | [{"cutOff": "2020-06-30", "dueOn": "2020-07-01"}]
        /monitoring/tracking | tasks | []
        /monitoring/tracking | jumpPoints | "0.01"
        /monitoring/fundControl | failedAfterDays | 1
        /monitoring/fundControl | provisionalDays | 250
        /monitoring/fundControl | statementDays | 1
        /monitoring/fundControl | acknowledgeDays | 250
        /evaluation/unproved | fromWeight | "0.01"
        /evaluation/unproved | fromWeight | "100"
        /evaluation/unproved | proveDays | 1
        /evaluation/unproved | proveDays | 250
        /disclosure | withBudgetDays | 1
        /disclosure | withBudgetDays | 250
        /disclosure | otherWorkingDays | 1
        /disclosure | otherWorkingDays | 250
        /disclosure/handling/requests | complete | 1
        /disclosure/handling/requests | complete | 7
        /disclosure/handling/requests | thirdParty | 1
        /disclosure/handling/requests | thirdParty | 15
        /disclosure/handling/requests | answer | 1
        /disclosure/handling/requests | answer | 20
        /disclosure/handling/requests | extension | 1
        /disclosure/handling/requests | extension | 20
        /disclosure/handling | reexamineMonths | 1
        /disclosure/handling | reexamineMonths | 36
        /evaluation/application | yearsLater | 1
        /evaluation/application | yearsLater | 3
        /evaluation/application | improvementDays | 1
        /evaluation/workAssessment | latePoints | "0"
        /evaluation/workAssessment | latePoints | "100"
        /evaluation/workAssessment | returnsFrom | 1
        /evaluation/workAssessment | objectionDays | 1
        /evaluation/workAssessment | objectionDays | 250
        /evaluation/workAssessment | answerDays | 1
        /evaluation/workAssessment | items | [{"item":"ORGANISATION","points":"100","judged":true}]
        /evaluation/workAssessment | bands | [{"grade":"合格","from":"0"}]
        /evaluation/coverage | constraints | ["一","二","三","四","五"]
        /evaluation/keySelection | largeFrom | "0"
        /evaluation/keySelection | cycleYears | 1
        /evaluation/keySelection | cycleYears | 10
        /evaluation/keySelection | priorityMost | 0
        /evaluation/keySelection | share | "100"
        /evaluation/keySelection | least | 0
        /disclosure/remainder | fewestSubjects | 1
        /disclosure/remainder | largestShare | 0.01
        /disclosure/remainder | largestShare | 100
        """)
    void mayBeReached(String parent, String field, String json) {
        isPublished(rulesWith(parent, field, json));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @DisplayName("leave the indicators some weight, and the budget's execution none below zero")
    @CsvSource({"0, 100", "-1, 101", "101, -1"})
    void keepWeightsPositive(String indicators, String execution) {
        String weights = """
            {"indicatorTotal": "%s", "execution": "%s"}\
            """.formatted(indicators, execution);
        unpublished
                .when(publish(rulesWith("", "weights", weights)))
                .thenRefused(Refusal.rule("weights-not-a-hundred").at("rules.weights"));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @DisplayName("give each item of the review's score sheet some points")
    @CsvSource({"0, 20", "-1, 21"})
    void giveEachItemPoints(String first, String second) {
        Rules rules = rulesWith(
                "/review/sheet/0", "points", "\"" + first + "\"", "/review/sheet/1", "points", "\"" + second + "\"");
        unpublished
                .when(publish(rules))
                .thenRefused(Refusal.rule("sheet-not-a-hundred").at("rules.review.sheet"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("keep a checklist free of blank and repeated items")
    @ValueSource(strings = {"[\" \"]", "[\"采购\", \"采购\"]"})
    void keepAChecklistClean(String items) {
        unpublished.when(publish(withChecklist(items))).thenRefused(malformedChecklist());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @DisplayName("keep the terms of a request within the statute's")
    @CsvSource({
        "complete, 0",
        "complete, 8",
        "thirdParty, 0",
        "thirdParty, 16",
        "answer, 0",
        "answer, 21",
        "extension, 0",
        "extension, 21"
    })
    void keepTheStatute(String term, String days) {
        unpublished
                .when(publish(rulesWith("/disclosure/handling/requests", term, days)))
                .thenRefused(Refusal.rule("request-terms-malformed").at("rules.disclosure.handling.requests"));
    }

    @Test
    @DisplayName("keep a checklist at twenty items")
    void keepAChecklistShort() {
        isPublished(withChecklist(items(20)));
        unpublished.when(publish(withChecklist(items(21)))).thenRefused(malformedChecklist());
    }

    private void isPublished(Rules rules) {
        unpublished.when(publish(rules)).then(new RulebookPublished(YEAR, 1, EFFECTIVE_FROM, rules));
    }

    private static PublishRulebook publish(Rules rules) {
        return new PublishRulebook(YEAR, EFFECTIVE_FROM, rules);
    }

    private static Rules withChecklist(String items) {
        return rulesWith("/monitoring/tracking", "checklist", items);
    }

    private static String items(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"第" + number + "项\"")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static Refusal malformedChecklist() {
        return Refusal.rule("checklist-malformed")
                .at("rules.monitoring.tracking.checklist")
                .with("limit", 20);
    }
}
