package org.jixiao.goals.posts.fill;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.goals.posts.PostsCommand.FillPost;
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

/** Lets a person hold a post of a unit (任职登记). */
@RestController
class FillPostEndpoint {

    private final Commands commands;

    FillPostEndpoint(Commands commands) {
        this.commands = commands;
    }

    record FillPostBody(
            Post post,
            @Line @Nullable String division,
            @StaffId String staffId,
            @Line String name,
            boolean acting,
            LocalDate from,
            @Line String documentNumber) {}

    @PostMapping("/api/goals/organisation/{unit}/posts")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> fill(
            @PathVariable @UnitCode String unit, @Valid @RequestBody FillPostBody body, Caller caller) {
        return commands.send(
                        new FillPost(
                                unit,
                                body.post(),
                                body.division(),
                                new Person(body.staffId(), body.name()),
                                body.acting(),
                                body.from(),
                                body.documentNumber()),
                        caller)
                .ok();
    }
}
