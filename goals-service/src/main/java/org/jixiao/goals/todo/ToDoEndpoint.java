package org.jixiao.goals.todo;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.todo.ToDos.Seen;
import org.jixiao.goals.todo.ToDos.ToDo;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists what waits (待办): for the caller, and on a subject. */
@RestController
class ToDoEndpoint {

    private static final LocalDate FROM_THE_FIRST = LocalDate.of(2000, 1, 1);

    private final ToDos toDos;
    private final OpenGoals open;

    ToDoEndpoint(ToDos toDos, OpenGoals open) {
        this.toDos = toDos;
        this.open = open;
    }

    /**
     * The longest waiting first. The next page begins behind the last item of this one: its {@code since}, subject, step and holder.
     *
     * @param since of the last item seen; from the first one if absent
     * @param after subject of the last item seen, written {@code kind/code/year}
     * @param step of the last item seen
     * @param holder of the last item seen
     */
    @GetMapping("/api/goals/to-dos")
    @ForStaff
    @Reads(ToDoProjection.NAME)
    List<ToDo> mine(
            @RequestParam(required = false) @Nullable LocalDate since,
            @RequestParam(defaultValue = "") @Size(max = 80) String after,
            @RequestParam(defaultValue = "") @Size(max = 40) String step,
            @RequestParam(defaultValue = "") @Size(max = 40) String holder,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Caller caller) {
        Seen last = new Seen(since == null ? FROM_THE_FIRST : since, after, step, holder);
        return toDos.of(caller.actor(), caller.businessDate(), last, limit);
    }

    /** Who must act next on a goal, on what, and until when. */
    @GetMapping("/api/goals" + OfPath.SUBJECT + "/to-dos")
    @ForStaff
    @Reads(ToDoProjection.NAME)
    List<org.jixiao.kernel.todo.ToDo> about(@OfPath Subject subject, Caller caller) {
        return open.about(subject, caller.businessDate());
    }
}
