package org.jixiao.evaluation.keyselection.decide;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeySelectionEvent.Deviation;
import org.jixiao.evaluation.keyselection.KeySelectionCommand.DecideKeySelection;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.NamedSubjects;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Decides what of a budget year the office evaluates itself. */
@RestController
class DecideKeySelectionEndpoint {

    private final Commands commands;

    DecideKeySelectionEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param subject {@code project/<code>/<year>} or {@code policy/<code>/<year>} */
    record DeviationBody(@Line String subject, @Paragraph String reason) {}

    /**
     * @param selected each as {@code project/<code>/<year>} or {@code policy/<code>/<year>}
     * @param deviations a reason for each subject that is selected beside the proposal, or left out of it
     * @param document 文号 of the decision
     */
    record Selection(
            @NotEmpty @Size(max = NamedSubjects.MOST) List<String> selected,
            @Size(max = NamedSubjects.MOST) List<@Valid DeviationBody> deviations,
            @Line String document) {}

    @PostMapping("/api/evaluation/key-selections/{year}/decision")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> decide(
            @PathVariable @BudgetYear int year, @Valid @RequestBody Selection body, Caller caller) {
        List<Subject> others = NamedSubjects.read(
                body.deviations().stream().map(DeviationBody::subject).toList(), "deviations[%d].subject");
        return commands.send(
                        new DecideKeySelection(
                                year,
                                NamedSubjects.read(body.selected(), "selected[%d]"),
                                IntStream.range(0, others.size())
                                        .mapToObj(i -> new Deviation(
                                                others.get(i),
                                                body.deviations().get(i).reason()))
                                        .toList(),
                                body.document(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
