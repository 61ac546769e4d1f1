package org.jixiao.goals.posts.delegate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.goals.posts.PostsCommand.DelegatePost;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.StaffId;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Leaves tasks of a post to a colleague for some days (AB角). */
@RestController
class DelegatePostEndpoint {

    private static final String UNITS_OF = """
        select distinct unit_code from tenure
        where staff_id = :person and from_day <= :until and (last_day is null or last_day >= :from)
        order by unit_code\
        """;

    private final Commands commands;
    private final JdbcClient readModel;

    DelegatePostEndpoint(Commands commands, @ReadModel JdbcClient readModel) {
        this.commands = commands;
        this.readModel = readModel;
    }

    /**
     * @param staffId who holds the post
     * @param documentNumber the paper, which 计划财务处 quotes for somebody absent
     */
    record DelegatePostBody(
            Post post,
            @Line @Nullable String division,
            @StaffId String staffId,
            @StaffId String delegateId,
            @Line String delegateName,
            LocalDate from,
            LocalDate until,
            @Size(max = 3) List<DelegatedStep> steps,
            @Line @Nullable String documentNumber) {}

    @PostMapping("/api/goals/organisation/{unit}/delegations")
    @ByStaff
    @Reads("goals-post-list")
    ResponseEntity<Written> delegate(
            @PathVariable @UnitCode String unit, @Valid @RequestBody DelegatePostBody body, Caller caller) {
        return commands.send(
                        new DelegatePost(
                                unit,
                                body.post(),
                                body.division(),
                                body.staffId(),
                                new Person(body.delegateId(), body.delegateName()),
                                unitsOf(body.delegateId(), body.from(), body.until()),
                                body.from(),
                                body.until(),
                                body.steps(),
                                body.documentNumber(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }

    private List<String> unitsOf(String person, LocalDate from, LocalDate until) {
        return readModel
                .sql(UNITS_OF)
                .param("person", person)
                .param("from", from)
                .param("until", until)
                .query((row, _) -> row.getString("unit_code"))
                .list();
    }
}
