package org.jixiao.goals.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.goals.Rulebook2020.rulesWith;

import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The framework of a whole")
class WholeIsSoundTest {

    @ParameterizedTest(name = "{0} {1} = {2}: {3}")
    @DisplayName("makes 100 points, gives each indicator one place and says what each line is computed from")
    @CsvSource(delimiter = '|', textBlock = """
        /groups/3 | weight | "31" | whole-weights-wrong
        /groups/3 | weight | "29" | whole-weights-wrong
        /groups/0/lines/0 | weight | "3" | whole-group-not-filled
        /groups/0/lines/0 | weight | "1" | whole-group-not-filled
        /groups/2/lines/0 | weight | "30" | whole-group-not-filled
        /groups/3 | weight | "0" | whole-weights-wrong whole-group-not-filled
        /groups/0/lines/0 | weight | "0" | whole-group-not-filled whole-line-malformed
        /groups/0/lines/0 | code | "goal-fit" | whole-line-malformed
        /groups/0/lines/0 | code | "goal_clear" | whole-line-malformed
        /groups/0/lines/0 | part | "STAFF" | whole-line-malformed
        /groups/0/lines/0 | of | "STAFF" | whole-line-malformed
        /groups/0/lines/2 | part | null | whole-line-malformed
        /groups/0/lines/2 | of | null | whole-line-malformed
        /groups/3 | indicators | ["BENEFIT", "SATISFACTION"] | whole-indicators-misplaced
        /groups/3 | indicators | ["BENEFIT", "SATISFACTION", "INFLUENCE", "COST"] | whole-indicators-misplaced
        /judged | full | "100.01" | whole-rules-malformed
        /judged | full | "59" | whole-rules-malformed
        /judged | missing | "61" | whole-rules-malformed
        /judged | missing | "-1" | whole-rules-malformed
        /tolerance | upTo | "-0.01" | whole-rules-malformed
        /tolerance | upTo | "100.01" | whole-rules-malformed
        /tolerance | perPoint | "0" | whole-rules-malformed
        /tolerance | perPoint | "100.01" | whole-rules-malformed
        /pace | month | 0 | whole-rules-malformed
        /pace | month | 13 | whole-rules-malformed
        /pace | share | "0" | whole-rules-malformed
        /pace | share | "100.01" | whole-rules-malformed
        """)
    void mustBeSound(String parent, String field, String json, String codes) {
        assertThat(WholeIsSound.objections(rulesWith("/evaluation/whole" + parent, field, json)
                        .evaluation()
                        .whole()))
                .extracting(Refusal::code)
                .containsExactly(codes.split(" ", -1));
    }

    @ParameterizedTest(name = "{0} {1} = {2}")
    @DisplayName("may have any numbers within these bounds")
    @CsvSource(delimiter = '|', textBlock = """
        /judged | partly | "100"
        /judged | partly | "0"
        /tolerance | upTo | "0"
        /tolerance | upTo | "100"
        /tolerance | perPoint | "100"
        /pace | month | 1
        /pace | month | 12
        /pace | share | "100"
        """)
    void maySay(String parent, String field, String json) {
        assertThat(WholeIsSound.objections(rulesWith("/evaluation/whole" + parent, field, json)
                        .evaluation()
                        .whole()))
                .isEmpty();
    }
}
