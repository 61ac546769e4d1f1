package org.jixiao.disclosure.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Row;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.platform.aggregate.Refusal;

/** A yearly overview sums up projects of which nothing is withheld and every public version stands. */
public final class Overviews {

    private static final String COUNTED = "countedProjects";

    private Overviews() {}

    /** The projects that an overview counts; none for any other matter. */
    public static List<Subject> counted(PublicContent content) {
        PublicAccount account = content.account();
        return content.matter() != Matter.YEARLY_OVERVIEW || account == null
                ? List.of()
                : account.sheets().stream()
                        .filter(sheet -> sheet.code().equals(COUNTED))
                        .flatMap(sheet -> sheet.rows().stream())
                        .map(Row::code)
                        .map(code -> Subject.project(code, content.subject().budgetYear()))
                        .toList();
    }

    /** Why it does not go out: what it counts was withheld, withdrawn, or goes to correction, for example because it is void. */
    static Optional<Refusal> objection(PublicContent content, KeptBack known) {
        String unsettled = counted(content).stream()
                .filter(project -> !known.isSettled(project))
                .map(Subject::code)
                .collect(Collectors.joining(", "));
        return unsettled.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.conflict("overview-counts-what-is-unsettled").with("projects", unsettled));
    }
}
