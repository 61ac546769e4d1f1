package org.jixiao.goals.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;

/** Subjects that a request names in a list, each as {@code project/31000020T000000000001/2020}. */
public final class NamedSubjects {

    /** So many may be named in one request. */
    public static final int MOST = 500;

    private static final Set<String> WITH_GOALS =
            Set.of(Subject.PROJECT, Subject.POLICY, Subject.UNIT, Subject.DEPARTMENT);

    private NamedSubjects() {}

    /**
     * The subjects, in their order.
     *
     * @param field the path of a name, with a place for its number: {@code subjects[%d]}
     * @throws CommandRefused with a reason for each that is none of those that have goals, or is named twice
     */
    public static List<Subject> read(List<String> names, String field) {
        List<Subject> subjects = new ArrayList<>();
        List<Refusal> objections = new ArrayList<>();
        Set<Subject> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<Subject> subject = Subject.parse(names.get(i)).filter(named -> WITH_GOALS.contains(named.kind()));
            if (subject.isEmpty()) {
                objections.add(Refusal.rule("subject-malformed").at(field.formatted(i)));
            } else if (!seen.add(subject.get())) {
                objections.add(Refusal.rule("subject-named-twice").at(field.formatted(i)));
            } else {
                subjects.add(subject.get());
            }
        }
        if (!objections.isEmpty()) {
            throw new CommandRefused(objections);
        }
        return subjects;
    }
}
