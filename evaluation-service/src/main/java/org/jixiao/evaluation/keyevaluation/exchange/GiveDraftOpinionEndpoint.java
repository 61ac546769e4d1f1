package org.jixiao.evaluation.keyevaluation.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Objection;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.GiveDraftOpinion;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.attachment.Attachments;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The evaluated unit agrees to the draft, or objects point by point. */
@RestController
class GiveDraftOpinionEndpoint {

    private final Commands commands;
    private final Attachments attachments;

    GiveDraftOpinionEndpoint(Commands commands, Attachments attachments) {
        this.commands = commands;
        this.attachments = attachments;
    }

    /**
     * @param objections empty where the unit agrees
     */
    record Body(@Size(max = 50) List<@NotNull @Valid ObjectionBody> objections) {}

    /**
     * @param point what in the draft it is about
     * @param papers hashes of attachments that were uploaded before
     */
    record ObjectionBody(
            @Line String point,
            @Paragraph String statement,
            @Nullable @Size(max = 10) List<@NotNull String> papers) {}

    private List<Objection> objections(List<ObjectionBody> said) {
        return IntStream.range(0, said.size())
                .mapToObj(i -> objection(said.get(i), "objections[" + i + "]"))
                .toList();
    }

    private Objection objection(ObjectionBody said, String path) {
        List<String> hashes = said.papers() == null ? List.of() : said.papers();
        return new Objection(
                said.point(),
                said.statement(),
                IntStream.range(0, hashes.size())
                        .mapToObj(i -> attachments.require(hashes.get(i), path + ".papers[" + i + "]"))
                        .toList());
    }

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/consultation/answer")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> answer(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new GiveDraftOpinion(
                                subject, objections(body.objections()), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}
