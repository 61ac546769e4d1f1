package org.jixiao.goals.submission.prepare;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.goals.goal.OfficialForms;
import org.jixiao.kernel.submission.SubmissionArchive;
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

    Attachment of(int budgetYear, List<SubmittedItem> goals, Map<String, String> unitNames, String by) {
        return SubmissionArchive.keep(
                attachments,
                "%d年度项目绩效目标报送材料".formatted(budgetYear),
                List.of(),
                by,
                archive -> pack(budgetYear, goals, unitNames, archive));
    }

    private void pack(int budgetYear, List<SubmittedItem> goals, Map<String, String> unitNames, Archive archive)
            throws IOException {
        archive.add(
                "%d年度项目绩效目标登记表.xlsx".formatted(budgetYear),
                register(budgetYear, unitNames).bytes(goals));
        for (SubmittedItem goal : goals) {
            if (goal.name() != null) {
                Form form = forms.application(goal.subject());
                archive.add("申报表/" + goal.subject().code() + ".pdf", files.pdf(form));
                archive.add("申报表/" + goal.subject().code() + ".xlsx", files.xlsx(form));
            }
        }
    }

    private static Sheet<SubmittedItem> register(int budgetYear, Map<String, String> unitNames) {
        return new Sheet<>(
                "绩效目标登记表",
                List.of("%d年度项目绩效目标登记表（金额单位：元）".formatted(budgetYear)),
                List.of(
                        Column.text("项目代码", 24, goal -> goal.subject().code()),
                        Column.text("项目名称", 48, SubmittedItem::name),
                        Column.text("单位", 26, goal -> unitNames.getOrDefault(goal.unitCode(), goal.unitCode())),
                        Column.text("单位代码", 14, SubmittedItem::unitCode),
                        Column.amount("预算安排金额", 18, SubmittedItem::amount)));
    }
}
