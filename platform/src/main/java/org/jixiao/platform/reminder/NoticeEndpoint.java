package org.jixiao.platform.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.reminder.NoticeTable.Told;
import org.jixiao.platform.security.TokenActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows people what they are reminded of (催办通知), and takes note of what they have seen. */
@RestController
@RequestMapping("/api/${jixiao.service}/notices")
class NoticeEndpoint {

    private final NoticeTable table;

    NoticeEndpoint(NoticeTable table) {
        this.table = table;
    }

    /**
     * The newest first. A notice to a role is there for everybody who has it.
     *
     * @param unread only what the caller has not marked as read
     * @param before only older ones than this; the next page begins before the last one of this page. Absent: the newest
     */
    @GetMapping
    @PreAuthorize("isAuthenticated()")
    List<Told> mine(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Min(1) @Nullable Long before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Actor me = TokenActor.ofCurrentRequest();
        return table.of(Addressee.keysOf(me), me.id(), unread, before == null ? Long.MAX_VALUE : before, limit);
    }

    /** The caller has read it. Others to whose role it went have not. */
    @PostMapping("/{notice}/reading")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<Void> read(@PathVariable long notice) {
        Actor me = TokenActor.ofCurrentRequest();
        if (!table.markRead(notice, Addressee.keysOf(me), me.id())) {
            throw new CommandRefused(List.of(Refusal.notFound("notice-not-found")));
        }
        return ResponseEntity.noContent().build();
    }
}
