package org.jixiao.goals.goal.giveopinion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.IndicatorRemark;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.goals.goal.GoalCommand.GiveOpinion;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives the opinion of a review seat on a goal, and on single indicators where it wants (审核意见). */
@RestController
class GiveOpinionEndpoint {

    private final Commands commands;

    GiveOpinionEndpoint(Commands commands) {
        this.commands = commands;
    }

    record GiveOpinionBody(
            @Line String seat,
            Opinion opinion,
            @Size(max = 2000) String text,
            @Size(max = 60) @Nullable List<@Valid RemarkBody> remarks) {

        List<IndicatorRemark> asRemarks() {
            return remarks == null
                    ? List.of()
                    : remarks.stream()
                            .map(remark -> new IndicatorRemark(remark.indicator(), remark.text()))
                            .toList();
        }
    }

    record RemarkBody(
            @Size(max = 20) String indicator, @Paragraph String text) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/goal/opinions")
    @ByStaff
    ResponseEntity<Written> give(@OfPath Subject subject, @Valid @RequestBody GiveOpinionBody body, Caller caller) {
        return commands.send(
                        new GiveOpinion(
                                subject,
                                body.seat(),
                                body.opinion(),
                                body.text(),
                                body.asRemarks(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
