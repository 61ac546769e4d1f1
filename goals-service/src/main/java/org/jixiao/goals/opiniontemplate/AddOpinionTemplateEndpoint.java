package org.jixiao.goals.opiniontemplate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.platform.command.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Adds a template of the caller's own (添加个人常用意见). */
@RestController
class AddOpinionTemplateEndpoint {

    private final OpinionTemplates templates;

    AddOpinionTemplateEndpoint(OpinionTemplates templates) {
        this.templates = templates;
    }

    record AddOpinionTemplateBody(
            @Paragraph @Size(max = 500) String words) {}

    @PostMapping("/api/goals/opinion-templates/own")
    @ByStaff
    ResponseEntity<Void> add(@Valid @RequestBody AddOpinionTemplateBody body, Caller caller) {
        templates.add(Scope.MINE, body.words(), caller.actor().id());
        return ResponseEntity.noContent().build();
    }
}
