package org.jixiao.goals.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.Person;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.posts.Officers;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;

/**
 * Another person answers for a subject from a day on: named by the subject's own unit or by 计划财务处, and everybody stays answerable
 * for the own days (谁提出、谁负责; 绩效终身责任).
 */
public final class OfficerRules {

    private OfficerRules() {}

    /**
     * @param unitCode the unit that the subject belongs to
     * @param ofAnotherUnit the refusal of who is of neither
     * @param appointed what happens where nothing speaks against it
     */
    public static <E> Decision<E> appoint(
            Officers officers,
            Person officer,
            LocalDate from,
            Actor by,
            String unitCode,
            Refusal ofAnotherUnit,
            E appointed) {
        List<Refusal> objections = new ArrayList<>();
        if (!by.roles().contains(OfficeRoles.PLANNING_FINANCE) && !by.unit().equals(unitCode)) {
            objections.add(ofAnotherUnit);
        }
        boolean done = officers.endWith(officer, from);
        if (!done) {
            objections.addAll(officers.objectionsTo(from));
        }
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        return done ? Decision.nothingToDo() : Decision.accept(List.of(appointed));
    }
}
