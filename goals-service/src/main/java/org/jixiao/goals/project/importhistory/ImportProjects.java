package org.jixiao.goals.project.importhistory;

import org.jixiao.goals.project.ProjectCommand.ImportProject;
import org.jixiao.platform.aggregate.Command;
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
    public Command command(ImportProject wish, Caller caller) {
        return wish;
    }
}
