package org.jixiao.goals.opiniontemplate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.platform.command.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Adds a template for everybody (添加本机关常用意见). */
@RestController
class AddOfficeOpinionTemplateEndpoint {

    private final OpinionTemplates templates;

    AddOfficeOpinionTemplateEndpoint(OpinionTemplates templates) {
        this.templates = templates;
    }

    record AddOfficeOpinionTemplateBody(
            @Paragraph @Size(max = 500) String words) {}

    @PostMapping("/api/goals/opinion-templates/office")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Void> add(@Valid @RequestBody AddOfficeOpinionTemplateBody body, Caller caller) {
        templates.add(Scope.OFFICE, body.words(), caller.actor().id());
        return ResponseEntity.noContent().build();
    }
}
