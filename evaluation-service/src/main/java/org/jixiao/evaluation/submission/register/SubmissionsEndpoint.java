package org.jixiao.evaluation.submission.register;

import java.util.List;
import org.jixiao.evaluation.submission.SubmissionPath;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.submission.Submissions;
import org.jixiao.kernel.submission.Submissions.Edition;
import org.jixiao.kernel.submission.Submissions.ListedEdition;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Lists what went to the finance bureau, and how it stands (报送一览). */
@RestController
@ForStaff
@Reads(SubmissionProjection.NAME)
class SubmissionsEndpoint {

    private final Submissions submissions;

    SubmissionsEndpoint(@ReadModel JdbcClient views, JsonMapper json) {
        submissions = new Submissions(views, json, "evaluation");
    }

    /** The newest year first, and of each submission the newest edition. */
    @GetMapping(SubmissionPath.ALL)
    List<ListedEdition> all() {
        return submissions.all();
    }

    /** The newest first. */
    @GetMapping(SubmissionPath.ONE)
    List<Edition> one(@PathVariable @BudgetYear int year, @PathVariable String kind, @PathVariable String code) {
        return submissions.of(SubmissionPath.subject(year, kind, code));
    }
}
