package org.jixiao.contracts.goals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the office numbers what it publishes, looks again at what it withholds, and answers whoever asks.
 *
 * @param indexSeries series of index numbers; exactly one is for no unit, and so for all that have none of their own
 * @param reexamineMonths months after which a withheld item is looked at again (政府信息公开条例 art. 18), 12
 */
public record DisclosureHandling(List<IndexSeries> indexSeries, int reexamineMonths, RequestTerms requests) {

    /**
     * A series of index numbers (索取号).
     *
     * @param unitCode the unit that publishes under this code; null for the department
     * @param code how its numbers begin, for example {@code 754301694D}
     */
    public record IndexSeries(@Nullable String unitCode, String code) {}

    /**
     * Working days for requests (依申请公开, 政府信息公开条例 art. 30, 32, 33).
     *
     * @param complete until the applicant is asked to complete the request (补正), 7
     * @param thirdParty until a third party whose rights it touches has spoken, 15
     * @param answer until the answer, 20
     * @param extension by which the answer may be put off once, 20
     */
    public record RequestTerms(int complete, int thirdParty, int answer, int extension) {}
}
