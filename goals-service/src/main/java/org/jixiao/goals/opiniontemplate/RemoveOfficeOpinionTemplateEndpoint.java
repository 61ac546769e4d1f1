package org.jixiao.goals.opiniontemplate;

import org.jixiao.platform.command.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Removes a template of everybody (删除本机关常用意见). */
@RestController
class RemoveOfficeOpinionTemplateEndpoint {

    private final OpinionTemplates templates;

    RemoveOfficeOpinionTemplateEndpoint(OpinionTemplates templates) {
        this.templates = templates;
    }

    @DeleteMapping("/api/goals/opinion-templates/office/{id}")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Void> remove(@PathVariable long id, Caller caller) {
        templates.remove(Scope.OFFICE, id, caller.actor().id());
        return ResponseEntity.noContent().build();
    }
}
