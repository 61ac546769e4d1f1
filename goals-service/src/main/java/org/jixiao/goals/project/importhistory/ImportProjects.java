package org.jixiao.goals.project.importhistory;

import java.util.List;
import java.util.Set;
import org.jixiao.goals.project.ProjectCommand.ImportProject;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.bulk.BulkKind;
import org.jixiao.platform.command.Caller;
import org.springframework.stereotype.Component;

/** Taking over many projects (批量期初导入). */
@Component
class ImportProjects implements BulkKind<ImportProject> {

    @Override
    public String name() {
        return "import-projects";
    }

    @Override
    public Class<ImportProject> wishes() {
        return ImportProject.class;
    }

    @Override
    public Set<String> roles() {
        return Set.of("planning-finance");
    }

    /** Nothing of a project that is known already, and may be a classified one, is kept here. */
    @Override
    public boolean isKept(List<Refusal> reasons) {
        return reasons.stream().noneMatch(reason -> reason.code().equals("project-already-proposed"));
    }

    @Override
    public Command command(ImportProject wish, Caller caller) {
        return new ImportProject(wish.proposal(), wish.history(), caller.businessDate());
    }
}
