package org.jixiao.goals.submission.prepare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.SubmissionEvent.SubmittedGoal;
import org.jixiao.goals.goal.OfficialForms;
import org.jixiao.platform.archive.Archive;
import org.jixiao.platform.attachment.Attachments;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.FormFiles;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.springframework.stereotype.Component;

/** Packs a year's goals up: the register as a workbook, and each goal's application form as PDF and as a workbook. */
@Component
class GoalsPackage {

    private final OfficialForms forms;
    private final FormFiles files;
    private final Attachments attachments;

    GoalsPackage(OfficialForms forms, FormFiles files, Attachments attachments) {
        this.forms = forms;
        this.files = files;
        this.attachments = attachments;
    }

    Attachment of(int budgetYear, List<SubmittedGoal> goals, Map<String, String> unitNames, String by) {
        try {
            Path file = Files.createTempFile("submission", ".zip");
            try {
                pack(budgetYear, goals, unitNames, file);
                return attachments.keepArchive("%d年度项目绩效目标报送材料".formatted(budgetYear), file, by);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the package cannot be made", e);
        }
    }

    private void pack(int budgetYear, List<SubmittedGoal> goals, Map<String, String> unitNames, Path file)
            throws IOException {
        try (Archive archive = new Archive(Files.newOutputStream(file))) {
            archive.add(
                    "%d年度项目绩效目标登记表.xlsx".formatted(budgetYear),
                    register(budgetYear, unitNames).bytes(goals));
            for (SubmittedGoal goal : goals) {
                if (goal.name() != null) {
                    Form form = forms.application(Subject.project(goal.projectCode(), budgetYear));
                    archive.add("申报表/" + goal.projectCode() + ".pdf", files.pdf(form));
                    archive.add("申报表/" + goal.projectCode() + ".xlsx", files.xlsx(form));
                }
            }
        }
    }

    private static Sheet<SubmittedGoal> register(int budgetYear, Map<String, String> unitNames) {
        return new Sheet<>(
                "绩效目标登记表",
                List.of("%d年度项目绩效目标登记表（金额单位：元）".formatted(budgetYear)),
                List.of(
                        Column.text("项目代码", 24, SubmittedGoal::projectCode),
                        Column.text("项目名称", 48, SubmittedGoal::name),
                        Column.text("单位", 26, goal -> unitNames.getOrDefault(goal.unitCode(), goal.unitCode())),
                        Column.text("单位代码", 14, SubmittedGoal::unitCode),
                        Column.amount("预算安排金额", 18, SubmittedGoal::amount)));
    }
}
