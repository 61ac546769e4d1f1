package org.jixiao.evaluation.todo;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.todo.ToDos;
import org.jixiao.platform.command.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows by day what the evaluation of a year still waits for, of everybody (评价工作日历). */
@RestController
class CalendarEndpoint {

    private final ToDos toDos;

    CalendarEndpoint(ToDos toDos) {
        this.toDos = toDos;
    }

    /**
     * What is due on one day.
     *
     * @param words the step in the words of the office
     * @param subjects how many wait for this step
     * @param overdue the day has passed
     */
    record Entry(LocalDate due, Task step, String words, long subjects, boolean overdue) {}

    private record Day(LocalDate due, Task step) {}

    /** The earliest day first. */
    @GetMapping("/api/evaluation/calendar")
    @ForStaff
    @ReadsWhatWaits
    List<Entry> calendar(@RequestParam @BudgetYear int year, Caller caller) {
        LocalDate today = caller.businessDate();
        return toDos
                .waiting(today)
                .filter(step -> step.subject().budgetYear() == year)
                .collect(groupingBy(
                        step -> new Day(step.due(), Task.valueOf(step.task().name())), counting()))
                .entrySet()
                .stream()
                .map(day -> new Entry(
                        day.getKey().due(),
                        day.getKey().step(),
                        day.getKey().step().words(),
                        day.getValue(),
                        day.getKey().due().isBefore(today)))
                .sorted(comparing(Entry::due).thenComparing(Entry::step))
                .toList();
    }
}
