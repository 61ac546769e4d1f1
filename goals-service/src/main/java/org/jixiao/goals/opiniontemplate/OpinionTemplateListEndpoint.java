package org.jixiao.goals.opiniontemplate;

import java.util.List;
import org.jixiao.goals.opiniontemplate.OpinionTemplates.OpinionTemplate;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.platform.command.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers the caller's own templates and the office's, where an opinion is given (常用意见). */
@RestController
class OpinionTemplateListEndpoint {

    private final OpinionTemplates templates;

    OpinionTemplateListEndpoint(OpinionTemplates templates) {
        this.templates = templates;
    }

    @GetMapping("/api/goals/opinion-templates")
    @ForStaff
    List<OpinionTemplate> offered(Caller caller) {
        return templates.offeredTo(caller.actor().id());
    }
}
