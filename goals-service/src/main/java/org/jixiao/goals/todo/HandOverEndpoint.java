package org.jixiao.goals.todo;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.goals.todo.HandOvers.HandedOver;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.StaffId;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The hand-over list of somebody who leaves (交接清单): to read, and to sign as PDF or XLSX by {@code Accept}. The whole list is for whoever
 * leaves, for 计划财务处 and for auditors; the heads of a unit or a division read what is left to them there, and nobody else reads any of it.
 */
@RestController
@Reads(ToDoProjection.NAME)
class HandOverEndpoint {

    private final HandOvers handOvers;

    HandOverEndpoint(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    /** @param on the last day on which the tasks were theirs */
    @GetMapping("/api/goals/hand-overs/{staffId}")
    @ForStaff
    List<HandedOver> list(@PathVariable @StaffId String staffId, @RequestParam LocalDate on, Caller caller) {
        return handOvers.of(staffId, on, caller);
    }

    @GetMapping(
            path = "/api/goals/hand-overs/{staffId}/form",
            produces = {MediaType.APPLICATION_PDF_VALUE, Xlsx.MEDIA_TYPE_VALUE})
    @ForStaff
    Form form(@PathVariable @StaffId String staffId, @RequestParam LocalDate on, Caller caller) {
        return new HandOverForm(staffId, on, handOvers.of(staffId, on, caller)).form();
    }
}
