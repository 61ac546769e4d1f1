package org.jixiao.kernel.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.platform.command.Actor;

/** The office's own people, and auditors. Experts are not among them: they come from elsewhere and for one commission. */
public final class Staff {

    /** All but auditors, who only read. */
    static final String ACTING =
            "'planning-finance', 'research-office', 'general-secretariat', 'project-officer', 'division-head',"
                    + " 'unit-head', 'unit-finance', 'office-leader', 'secrecy-reviewer', 'disclosure-officer',"
                    + " 'support-division', 'cooperation-division', 'reception-division'";

    public static final String ROLES = ACTING + ", 'auditor'";

    /** The same as names, for what asks outside an annotation. */
    public static final Set<String> ACTING_ROLES = Arrays.stream(ACTING.split(","))
            .map(role -> role.strip().replace("'", ""))
            .collect(Collectors.toUnmodifiableSet());

    private Staff() {}

    public static boolean includes(Actor actor) {
        return actor.roles().stream().anyMatch(role -> ROLES.contains("'" + role + "'"));
    }
}
