package org.jixiao.platform.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.processor.DeadLetter;
import org.jixiao.platform.processor.LetterBox;
import org.jixiao.platform.processor.Runner;
import org.jixiao.platform.projection.RebuildReport;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operators' view of a service's processors, for system administrators; how they stand an auditor may see, too. */
@RestController
@RequestMapping("/api/${jixiao.service}/admin/processors")
@PreAuthorize("hasRole('system-administrator')")
class ProcessorEndpoint {

    private final Processors processors;

    ProcessorEndpoint(Processors processors) {
        this.processors = processors;
    }

    /** How many letters were delivered. */
    record Delivered(int delivered) {}

    record Drop(@NotBlank @Size(max = 500) String reason) {}

    /** Each processor: how it stands, its position, and how much lies before it. */
    @GetMapping
    @PreAuthorize("hasAnyRole('system-administrator', 'auditor')")
    List<Runner.Status> statuses() {
        return processors.statuses();
    }

    /** Rebuilds a projection beside its live rows, compares both and switches. Answers when it is done. */
    @PostMapping("/{name}/rebuild")
    RebuildReport rebuild(@PathVariable String name) {
        if (!processors.isProjection(name)) {
            throw refused(Refusal.notFound("projection-not-found").with("name", name));
        }
        return processors
                .projections()
                .rebuild(name)
                .orElseThrow(
                        () -> refused(Refusal.conflict("rebuild-in-progress").with("name", name)));
    }

    @GetMapping("/{name}/dead-letters")
    List<DeadLetter> letters(@PathVariable String name) {
        return box(name).letters(name);
    }

    /** Tries a letter and all that waits behind it once more, all or nothing. */
    @PostMapping("/{name}/dead-letters/{position}/retry")
    Delivered retry(@PathVariable String name, @PathVariable long position) {
        int delivered = processors.retry(box(name), name, position);
        if (delivered == 0) {
            throw noLetter(position);
        }
        return new Delivered(delivered);
    }

    /** Gives a letter up, with a reason that is kept. */
    @PostMapping("/{name}/dead-letters/{position}/drop")
    DeadLetter drop(
            @PathVariable String name, @PathVariable long position, @Valid @RequestBody Drop drop, Caller caller) {
        return processors.drop(box(name), name, position, drop.reason(), caller).orElseThrow(() -> noLetter(position));
    }

    private LetterBox box(String name) {
        return processors
                .letterBoxOf(name)
                .orElseThrow(
                        () -> refused(Refusal.notFound("processor-not-found").with("name", name)));
    }

    private static CommandRefused noLetter(long position) {
        return refused(Refusal.notFound("dead-letter-not-found").with("position", position));
    }

    private static CommandRefused refused(Refusal reason) {
        return new CommandRefused(List.of(reason));
    }
}
