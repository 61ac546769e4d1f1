package org.jixiao.goals.material.handin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.MaterialStep;
import org.jixiao.goals.form.Line;
import org.jixiao.goals.form.OfPath;
import org.jixiao.goals.material.MaterialCommand.HandInMaterial;
import org.jixiao.platform.attachment.Attachments;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Hands in a paper that a step asks for (上传材料); its bytes are uploaded before. */
@RestController
class HandInMaterialEndpoint {

    private final Commands commands;
    private final Attachments attachments;

    HandInMaterialEndpoint(Commands commands, Attachments attachments) {
        this.commands = commands;
        this.attachments = attachments;
    }

    /** @param file SHA-256 of the bytes, as the upload answered it */
    record HandInMaterialBody(
            MaterialStep step,
            @Line String type,
            @Pattern(regexp = "[0-9a-f]{64}") String file) {}

    @PostMapping(OfPath.SUBJECT + "/materials")
    @PreAuthorize("hasAnyRole('planning-finance', 'research-office', 'general-secretariat', 'project-officer',"
            + " 'division-head', 'unit-head')")
    ResponseEntity<Written> handIn(
            @OfPath Subject subject, @Valid @RequestBody HandInMaterialBody body, Caller caller) {
        return commands.send(
                        new HandInMaterial(
                                subject,
                                body.step(),
                                body.type(),
                                attachments.require(body.file(), "file"),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
