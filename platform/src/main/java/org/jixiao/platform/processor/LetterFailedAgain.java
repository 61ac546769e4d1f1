package org.jixiao.platform.processor;

import java.util.Map;
import org.jixiao.platform.problem.RequestProblem;
import org.springframework.http.HttpStatus;

/** A dead letter was tried once more and failed once more. */
public final class LetterFailedAgain extends RequestProblem {

    public LetterFailedAgain(long position, String cause) {
        super(HttpStatus.CONFLICT, "letter-failed-again", Map.of("position", position, "cause", cause));
    }
}
