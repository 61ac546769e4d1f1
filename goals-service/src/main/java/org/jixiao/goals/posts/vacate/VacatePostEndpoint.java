package org.jixiao.goals.posts.vacate;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.contracts.goals.Post;
import org.jixiao.goals.posts.PostsCommand.VacatePost;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.StaffId;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets a person leave a post of a unit (离任登记). */
@RestController
class VacatePostEndpoint {

    private final Commands commands;

    VacatePostEndpoint(Commands commands) {
        this.commands = commands;
    }

    record VacatePostBody(
            Post post,
            @Line @Nullable String division,
            @StaffId String staffId,
            LocalDate lastDay) {}

    @PostMapping("/api/goals/organisation/{unit}/posts/end")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> vacate(
            @PathVariable @UnitCode String unit, @Valid @RequestBody VacatePostBody body, Caller caller) {
        return commands.send(new VacatePost(unit, body.post(), body.division(), body.staffId(), body.lastDay()), caller)
                .ok();
    }
}
