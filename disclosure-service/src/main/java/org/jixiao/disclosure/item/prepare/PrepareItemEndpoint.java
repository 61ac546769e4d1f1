package org.jixiao.disclosure.item.prepare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Redaction;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.disclosure.withheld.WithheldSubjects;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Makes the public version of a record; nobody types anything again. */
@RestController
class PrepareItemEndpoint {

    private final Commands commands;
    private final WithheldSubjects withheld;

    PrepareItemEndpoint(Commands commands, WithheldSubjects withheld) {
        this.commands = commands;
        this.withheld = withheld;
    }

    /**
     * @param publisher 发布机关
     * @param documentNumber 文号 of the paper that it is issued with; null where there is none
     * @param note 更正说明, which the public reads; null for the first version
     * @param redactions what of the record is left out, and why; null where nothing is
     */
    record Body(
            @NotBlank @Size(max = 100) String publisher,
            @Line @Nullable String documentNumber,
            @Line @Nullable String note,
            @Size(max = 200) @Nullable List<@Valid RedactionBody> redactions) {}

    /** @param place for example {@code problems}, {@code I3} for a whole line, {@code I3.reason} */
    record RedactionBody(@NotBlank @Size(max = 80) String place, LegalGround ground) {}

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/preparation")
    @PreAuthorize("hasRole('disclosure-officer')")
    @Reads(value = WithheldSubjects.PROJECTION, everything = true)
    ResponseEntity<Written> prepare(
            @OfPath Subject subject, @PathVariable Matter matter, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new PrepareItem(
                                subject,
                                matter,
                                body.publisher(),
                                body.documentNumber(),
                                body.note(),
                                redactions(body),
                                caller.actor().id(),
                                withheld.keptBackFor(subject),
                                caller.businessDate()),
                        caller)
                .ok();
    }

    private static List<Redaction> redactions(Body body) {
        return body.redactions() == null
                ? List.of()
                : body.redactions().stream()
                        .map(one -> new Redaction(one.place(), one.ground()))
                        .toList();
    }
}
