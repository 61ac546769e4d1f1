package org.jixiao.goals.material;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.goals.MaterialEvent;
import org.jixiao.contracts.goals.MaterialEvent.MaterialHandedIn;
import org.jixiao.contracts.goals.MaterialList;
import org.jixiao.contracts.goals.MaterialStep;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The papers that were handed in for a subject, for aggregates whose steps ask for some.
 *
 * @param files by step and type
 */
public record HandedIn(Map<Place, Attachment> files) {

    /** For what a paper was handed in. */
    public record Place(MaterialStep step, String type) {}

    public HandedIn {
        files = Map.copyOf(files);
    }

    public static HandedIn nothing() {
        return new HandedIn(Map.of());
    }

    public HandedIn after(MaterialEvent event) {
        return switch (event) {
            case MaterialHandedIn(var _, var step, var type, var file) -> {
                Map<Place, Attachment> more = new HashMap<>(files);
                more.put(new Place(step, type), file);
                yield new HandedIn(more);
            }
        };
    }

    boolean holds(MaterialStep step, String type, Attachment file) {
        return file.equals(files.get(new Place(step, type)));
    }

    /** One reason for each paper that the step asks for and nobody has handed in. */
    public List<Refusal> missing(MaterialStep step, Rules rules) {
        return asked(step, rules).stream()
                .filter(type -> !files.containsKey(new Place(step, type)))
                .map(type -> Refusal.conflict("material-missing").with("type", type))
                .toList();
    }

    /** What a step asks for (材料清单). */
    static List<String> asked(MaterialStep step, Rules rules) {
        return rules.materials().stream()
                .filter(list -> list.step() == step)
                .map(MaterialList::types)
                .flatMap(List::stream)
                .toList();
    }
}
