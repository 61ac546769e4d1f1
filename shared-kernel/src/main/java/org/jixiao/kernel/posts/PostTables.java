package org.jixiao.kernel.posts;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent;
import org.jixiao.contracts.goals.PostsEvent.DelegationEnded;
import org.jixiao.contracts.goals.PostsEvent.PostDelegated;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.PostsEvent.PostVacated;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jspecify.annotations.Nullable;

/**
 * One row per tenure: a person in a post from a day on, and until which; one per delegation: who stands in for whom. The tables
 * {@code tenure} and {@code delegation} of the service that has this projection.
 */
public abstract class PostTables extends Projection {

    private static final Table TENURES =
            Table.named("tenure").withKey("unit_code", "post", "division", "acting", "staff_id", "from_day");

    private static final Table DELEGATIONS =
            Table.named("delegation").withKey("unit_code", "post", "division", "holder_id", "delegate_id", "from_day");

    /**
     * @param name the projection's, with the service first
     */
    protected PostTables(String name) {
        super(name, TENURES, DELEGATIONS);
        perSubject();
        on(PostsEvent.class, PostTables::project);
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
            case PostDelegated e ->
                List.of(delegation(e.unitCode(), e.post(), e.division(), e.holder(), e.delegate(), e.from())
                        .set("holder", e.holder().name())
                        .set("delegate", e.delegate().name())
                        .set("last_day", e.until())
                        .setJson("steps", e.steps())
                        .set("document_number", e.documentNumber()));
            case DelegationEnded e ->
                List.of(delegation(e.unitCode(), e.post(), e.division(), e.holder(), e.delegate(), e.from())
                        .set("last_day", e.lastDay()));
        };
    }

    private static Change delegation(
            String unitCode, Post post, @Nullable String division, Person holder, Person delegate, LocalDate from) {
        return DELEGATIONS.row(unitCode, post, orWholeUnit(division), holder.staffId(), delegate.staffId(), from);
    }

    /** A key has no nulls. */
    private static String orWholeUnit(@Nullable String division) {
        return division == null ? "" : division;
    }
}
