package org.jixiao.goals.material;

import java.time.LocalDate;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.MaterialStep;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;

/** What can be asked of the papers of a subject. */
public sealed interface MaterialCommand extends Command {

    /** Hand in a paper that a step asks for. */
    record HandInMaterial(Subject subject, MaterialStep step, String type, Attachment file, Actor by, LocalDate on)
            implements MaterialCommand {}
}
