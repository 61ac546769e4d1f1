package org.jixiao.goals.material;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.MaterialEvent;
import org.jixiao.goals.rulebook.Rulebook;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link MaterialState}: it goes by the rulebook, and by how its subject was proposed. */
@Component
public class Material extends Aggregate<MaterialCommand, MaterialEvent, MaterialState> {

    private static final String TYPE = "material";

    Material() {
        super(TYPE, MaterialCommand.class, MaterialEvent.class, MaterialState.empty());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(Rulebook.streamOf(subject.budgetYear()), Proposal.streamOf(subject));
    }

    /** The stream of a subject's papers, for aggregates whose steps ask for some. */
    public static String streamOf(Subject subject) {
        return streamOf(TYPE, subject);
    }
}
