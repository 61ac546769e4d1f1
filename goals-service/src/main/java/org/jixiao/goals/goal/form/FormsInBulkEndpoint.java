package org.jixiao.goals.goal.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.subject.NamedSubjects;
import org.jixiao.platform.archive.Archive;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.FormFiles;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.problem.Problem;
import org.jixiao.platform.problem.Problems;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The forms of many goals in one ZIP (批量导出). A table in it says what came of each subject, and why where it has no such form; those
 * are asked for again once the reason is gone. Nothing is changed by it, so that it needs no bulk run.
 */
@RestController
class FormsInBulkEndpoint {

    private static final String ZIP = "application/zip";
    private static final int MOST_FORMS = 200;

    private static final Sheet<Outcome> OUTCOMES = new Sheet<>(
            "导出结果",
            List.of("批量导出结果"),
            List.of(
                    Column.text("对象", 40, outcome -> outcome.subject().toString()),
                    Column.text("文件", 60, Outcome::file),
                    Column.text("未导出原因", 60, Outcome::reason)));

    private final GoalForms forms;
    private final FormFiles files;
    private final Problems problems;

    FormsInBulkEndpoint(GoalForms forms, FormFiles files, Problems problems) {
        this.forms = forms;
        this.files = files;
        this.problems = problems;
    }

    /** Which form is meant. */
    enum WhichForm {
        APPLICATION,
        SHANGHAI_APPLICATION,
        REVIEW,
        APPROVAL
    }

    /** As what it is wanted. */
    enum FileType {
        PDF,
        XLSX
    }

    record FormsInBulkBody(@Size(min = 1, max = MOST_FORMS) List<String> subjects, WhichForm form, FileType fileType) {}

    /** What came of one subject: a file, or why there is none. */
    private record Outcome(
            Subject subject,
            @Nullable String file,
            @Nullable String reason) {}

    @PostMapping(value = "/api/goals/goals/forms", produces = ZIP)
    @ForStaff
    void export(@Valid @RequestBody FormsInBulkBody body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Subject> subjects = NamedSubjects.read(body.subjects(), "subjects[%d]");
        response.setContentType(ZIP);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("绩效目标表单.zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        ZipOutputStream zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8);
        List<Outcome> outcomes = new ArrayList<>();
        for (Subject subject : subjects) {
            outcomes.add(add(subject, body, zip, request));
        }
        put("导出结果.xlsx", OUTCOMES.bytes(outcomes), zip);
        zip.close(); // what breaks off before is no ZIP file
    }

    private Outcome add(Subject subject, FormsInBulkBody body, ZipOutputStream zip, HttpServletRequest request)
            throws IOException {
        Form form;
        try {
            form = form(subject, body.form());
        } catch (CommandRefused refused) {
            return new Outcome(subject, null, told(refused, request));
        }
        boolean asPdf = body.fileType() == FileType.PDF;
        String file = subject.code() + " " + form.name() + (asPdf ? ".pdf" : ".xlsx");
        put(file, asPdf ? files.pdf(form) : files.xlsx(form), zip);
        return new Outcome(subject, file, null);
    }

    private Form form(Subject subject, WhichForm which) {
        return switch (which) {
            case APPLICATION -> forms.application(subject, null);
            case SHANGHAI_APPLICATION -> forms.shanghaiApplication(subject, null);
            case REVIEW -> forms.review(subject, null);
            case APPROVAL -> forms.approval(subject, null);
        };
    }

    private String told(CommandRefused refused, HttpServletRequest request) {
        return problems.refusals(request, refused.reasons()).stream()
                .map(Problem.Reason::detail)
                .collect(Collectors.joining("\n"));
    }

    private static void put(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(Archive.timelessEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
