package org.jixiao.evaluation.keyevaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationScored;

/** The last sheet of each evaluator. */
record Scores(List<KeyEvaluationScored> sheets) {

    static Scores none() {
        return new Scores(List.of());
    }

    Scores after(KeyEvaluationScored sheet) {
        return new Scores(Stream.concat(
                        sheets.stream().filter(one -> !isBy(sheet.evaluator().staffId(), one)), Stream.of(sheet))
                .toList());
    }

    Optional<KeyEvaluationScored> of(String staffId) {
        return sheets.stream().filter(sheet -> isBy(staffId, sheet)).findFirst();
    }

    private static boolean isBy(String staffId, KeyEvaluationScored sheet) {
        return sheet.evaluator().staffId().equals(staffId);
    }
}
