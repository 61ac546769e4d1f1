package org.jixiao.goals.opiniontemplate;

import org.jixiao.kernel.access.ByStaff;
import org.jixiao.platform.command.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Removes a template of the caller's own (删除个人常用意见). */
@RestController
class RemoveOpinionTemplateEndpoint {

    private final OpinionTemplates templates;

    RemoveOpinionTemplateEndpoint(OpinionTemplates templates) {
        this.templates = templates;
    }

    @DeleteMapping("/api/goals/opinion-templates/own/{id}")
    @ByStaff
    ResponseEntity<Void> remove(@PathVariable long id, Caller caller) {
        templates.remove(Scope.MINE, id, caller.actor().id());
        return ResponseEntity.noContent().build();
    }
}
