package org.jixiao.goals.posts.list;

import java.util.List;
import org.jixiao.contracts.goals.PostsEvent;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.PostsEvent.PostVacated;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One row per tenure: a person in a post from a day on, and until which. */
@Component
class PostListProjection extends Projection {

    static final String NAME = "goals-post-list";

    private static final Table TENURES =
            Table.named("tenure").withKey("unit_code", "post", "division", "acting", "staff_id", "from_day");

    PostListProjection() {
        super(NAME, TENURES);
        perSubject();
        on(PostsEvent.class, PostListProjection::project);
    }

    private static List<Change> project(PostsEvent event, Happened at) {
        return switch (event) {
            case PostFilled e ->
                List.of(TENURES.row(
                                e.unitCode(),
                                e.post(),
                                orWholeUnit(e.division()),
                                e.acting(),
                                e.holder().staffId(),
                                e.from())
                        .set("holder", e.holder().name())
                        .set("document_number", e.documentNumber()));
            case PostVacated e ->
                List.of(TENURES.row(
                                e.unitCode(),
                                e.post(),
                                orWholeUnit(e.division()),
                                e.acting(),
                                e.holder().staffId(),
                                e.from())
                        .set("last_day", e.lastDay()));
        };
    }

    /** A key has no nulls. */
    private static String orWholeUnit(@Nullable String division) {
        return division == null ? "" : division;
    }
}
