package org.jixiao.goals.posts.revoke;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.contracts.goals.Post;
import org.jixiao.goals.posts.PostsCommand.RevokeDelegation;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.StaffId;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes back what was left to a delegate (收回委托). */
@RestController
class RevokeDelegationEndpoint {

    private final Commands commands;

    RevokeDelegationEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param staffId who holds the post
     * @param from the first day of what is taken back
     */
    record RevokeDelegationBody(
            Post post,
            @Line @Nullable String division,
            @StaffId String staffId,
            LocalDate from) {}

    @PostMapping("/api/goals/organisation/{unit}/delegations/end")
    @ByStaff
    ResponseEntity<Written> revoke(
            @PathVariable @UnitCode String unit, @Valid @RequestBody RevokeDelegationBody body, Caller caller) {
        return commands.send(
                        new RevokeDelegation(
                                unit,
                                body.post(),
                                body.division(),
                                body.staffId(),
                                body.from(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
