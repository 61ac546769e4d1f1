package org.jixiao.disclosure.item;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.PublicScope.Part;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jspecify.annotations.Nullable;

/** What a year has to publish, with whom, and until when. */
public final class Scope {

    private Scope() {}

    /**
     * What of a subject tells whether it is in the scope.
     *
     * @param key it was designated as a key one (重点)
     * @param evaluated the department evaluated it itself
     * @param trial it is on trial (试编): nothing of it is published, in whatever matter
     */
    public record Marks(boolean key, boolean evaluated, boolean trial) {}

    /**
     * What the department found itself, and what followed from it, is public of whichever subject it evaluated; the overview of the year is
     * the department's.
     */
    public static boolean includes(Subject subject, Matter matter, Marks marks, Rules rules) {
        if (marks.trial()) {
            return false;
        }
        if (matter == Matter.YEARLY_OVERVIEW) {
            return subject.kind().equals(Subject.DEPARTMENT);
        }
        List<Part> parts =
                switch (matter.occasion()) {
                    case BUDGET -> rules.disclosure().scope().withBudget();
                    case FINAL_ACCOUNTS -> rules.disclosure().scope().withFinalAccounts();
                };
        GoalSubject kind = GoalSubject.of(subject);
        return (marks.evaluated() && isOfFindings(matter))
                || parts.stream().anyMatch(part -> part.subject() == kind && (marks.key() || !part.keyOnly()));
    }

    private static boolean isOfFindings(Matter matter) {
        return switch (matter) {
            case GOAL, SELF_EVALUATION -> false;
            case KEY_EVALUATION, USE_OF_RESULTS, RECTIFICATION -> true;
            case YEARLY_OVERVIEW -> false;
        };
    }

    /** Whether every subject of the scope has to have such a record; others are public where there is one. */
    public static boolean expects(Matter matter) {
        return switch (matter) {
            case GOAL, SELF_EVALUATION -> true;
            case KEY_EVALUATION, USE_OF_RESULTS, RECTIFICATION, YEARLY_OVERVIEW -> false;
        };
    }

    /** The unit in whose batch the record waits; null for the department's, with which the 机关 publishes. */
    static @Nullable String batchUnit(Subject subject, String unitCode, @Nullable UnitKind kind) {
        boolean department = subject.kind().equals(Subject.DEPARTMENT) || kind == UnitKind.HEADQUARTERS;
        return department ? null : unitCode;
    }

    /** The last lawful day of what goes out outside a batch (政府信息公开条例 art. 26). */
    static LocalDate supplementary(LocalDate since, Rules rules) {
        return ReminderPlans.calendar(rules).after(since, rules.disclosure().otherWorkingDays());
    }

    /** Internal affairs may be asked for; what articles 14 and 15 protect is not public at all. */
    public static DisclosureAttribute withheldBy(LegalGround ground) {
        return ground == LegalGround.ART_16 ? DisclosureAttribute.ON_REQUEST : DisclosureAttribute.NOT_PUBLIC;
    }
}
