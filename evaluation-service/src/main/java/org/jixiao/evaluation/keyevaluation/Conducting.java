package org.jixiao.evaluation.keyevaluation;

import java.util.Set;
import org.jixiao.platform.command.Actor;

/** Those who entrust and finalise key evaluations, and who audits them: they see a draft before the evaluated unit does. */
public final class Conducting {

    private static final Set<String> ROLES = Set.of("planning-finance", "office-leader", "auditor");

    private Conducting() {}

    public static boolean includes(Actor reader) {
        return reader.roles().stream().anyMatch(ROLES::contains);
    }
}
