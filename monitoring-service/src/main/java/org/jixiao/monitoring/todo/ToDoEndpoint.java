package org.jixiao.monitoring.todo;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.kernel.todo.ToDo;
import org.jixiao.kernel.todo.ToDos;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists what waits in monitoring (待办): for the caller, and on a subject. */
@RestController
@ForStaff
@Reads({
    "monitoring-tracking",
    "monitoring-rectifications",
    "monitoring-fund-control",
    "monitoring-finance-year",
    "monitoring-submissions"
})
class ToDoEndpoint {

    private final ToDos toDos;

    ToDoEndpoint(ToDos toDos) {
        this.toDos = toDos;
    }

    /**
     * The most urgent first. The next page begins behind the last item of this one: its {@code due} and id.
     *
     * @param due of the last item seen; from the first one if absent
     * @param after id of the last item seen
     */
    @GetMapping("/api/monitoring/to-dos")
    List<ToDo> mine(
            @RequestParam(required = false) @Nullable LocalDate due,
            @RequestParam(defaultValue = "") @Size(max = 160) String after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(500) int limit,
            Caller caller) {
        return toDos.of(caller.actor(), caller.businessDate(), due, after, limit);
    }

    /** Who must act next on a subject, on what, and until when. */
    @GetMapping("/api/monitoring" + OfPath.SUBJECT + "/to-dos")
    List<ToDo> about(@OfPath Subject subject, Caller caller) {
        return toDos.about(subject, caller.businessDate());
    }
}
