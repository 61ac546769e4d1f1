package org.jixiao.contracts.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.goals.Person;

/**
 * A figure of a unit that no finance document carries, and who answers for it.
 *
 * @param value persons, 元 or matters
 * @param source where it was taken from (数据来源)
 */
public record UnitFact(Kind kind, BigDecimal value, String source, Person reportedBy, LocalDate reportedOn) {

    /** What is asked of every unit (整体支出评价). */
    public enum Kind {
        /** 编制数. */
        ESTABLISHED_POSTS,
        /** 在职人数. */
        STAFF,
        /** 固定资产总额, 元. */
        FIXED_ASSETS,
        /** 在用固定资产, 元. */
        FIXED_ASSETS_IN_USE,
        /** 交办事项. */
        MATTERS_ASSIGNED,
        /** 办结事项. */
        MATTERS_COMPLETED,
        /** 上年“三公”经费支出, 元: only asked where finance's documents of the year before are not here. */
        THREE_PUBLIC_LAST_YEAR,
        /** 上年结转结余, 元: with it 结转结余变动率 is formed (财预〔2013〕53号). */
        UNSPENT_LAST_YEAR;

        /** Whether it is money, and not a number of persons or matters. */
        public boolean isMoney() {
            return switch (this) {
                case FIXED_ASSETS, FIXED_ASSETS_IN_USE, THREE_PUBLIC_LAST_YEAR, UNSPENT_LAST_YEAR -> true;
                case ESTABLISHED_POSTS, STAFF, MATTERS_ASSIGNED, MATTERS_COMPLETED -> false;
            };
        }
    }
}
