package org.jixiao.goals.material.list;

import java.util.List;
import org.jixiao.contracts.goals.MaterialEvent;
import org.jixiao.contracts.goals.MaterialEvent.MaterialHandedIn;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Every paper that was handed in, the replaced ones too: they belong to the trail. */
@Component
class MaterialListProjection extends Projection {

    static final String NAME = "goals-materials";

    private static final Table MATERIALS = Table.named("material").withKey("subject", "version");

    MaterialListProjection() {
        super(NAME, MATERIALS);
        perSubject();
        on(MaterialEvent.class, MaterialListProjection::project);
    }

    private static List<Change> project(MaterialEvent event, Happened at) {
        return switch (event) {
            case MaterialHandedIn(var subject, var step, var type, var file) ->
                List.of(MATERIALS
                        .row(subject.toString(), at.version())
                        .set("position", at.position())
                        .set("step", step)
                        .set("type", type)
                        .set("sha256", file.sha256())
                        .set("name", file.name())
                        .set("media_type", file.mediaType())
                        .set("size", file.size())
                        .set("handed_in_on", at.businessDate())
                        .set("handed_in_by", at.actor().id()));
        };
    }
}
