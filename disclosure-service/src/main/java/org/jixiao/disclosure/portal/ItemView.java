package org.jixiao.disclosure.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published version ready to be shown: nothing but texts. Public, like the other types that templates read, because the template
 * language calls nothing else.
 *
 * @param facts the heading's table: index number, publisher, dates
 * @param result what came of the year; null for a goal
 * @param account of what is no table of a goal; null of others
 * @param note 更正说明; null for the first version
 * @param position of the publication in the log
 * @param supersededBy the latest version; null where it is read
 * @param versions the latest first
 */
public record ItemView(
        String name,
        String matter,
        String anchor,
        String address,
        List<Fact> facts,
        String overallGoal,
        List<Line> lines,
        @Nullable Result result,
        @Nullable AccountView account,
        String contentHash,
        @Nullable String note,
        String position,
        @Nullable Version supersededBy,
        List<Version> versions) {

    /**
     * One of the versions that are public.
     *
     * @param shown it is the one that is read
     * @param note 更正说明; empty for the first
     */
    public record Version(
            String label, String address, String indexNumber, String publishedOn, String note, boolean shown) {}

    /** A label and its value. */
    public record Fact(String label, String value) {}

    /**
     * One indicator.
     *
     * @param outcome what came of it; null for a goal
     */
    public record Line(
            String group,
            String category,
            String name,
            String target,
            String weight,
            @Nullable Outcome outcome) {}

    public record Outcome(String actual, String score, String reason) {}

    /** @param scores 预算执行率, 指标得分, 总分 and 等级, in words */
    public record Result(
            List<Fact> scores, String overallResult, String achievements, String problems, String measures) {}
}
