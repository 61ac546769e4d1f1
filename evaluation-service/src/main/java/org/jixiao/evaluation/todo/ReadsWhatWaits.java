package org.jixiao.evaluation.todo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jixiao.platform.projection.Reads;

/** The answer rests on everything that a waiting step of evaluation is derived from. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Reads({
    "evaluation-self-evaluations",
    "evaluation-rechecks",
    "evaluation-work-assessments",
    "evaluation-key-evaluations",
    "evaluation-key-selections",
    "evaluation-reallocations",
    "evaluation-improvement-plans",
    "evaluation-result-applications",
    "evaluation-result-adjustments",
    "evaluation-money-parts",
    "evaluation-money-figures",
    "evaluation-submissions",
    "evaluation-rulebooks",
    "evaluation-posts"
})
@interface ReadsWhatWaits {}
