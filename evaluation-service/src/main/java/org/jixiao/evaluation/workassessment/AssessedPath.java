package org.jixiao.evaluation.workassessment;

/** Where the assessment of a unit is; of a division of the 机关 with {@code ?division=}. */
public final class AssessedPath {

    public static final String PATH = "/api/evaluation/units/{unit}/{year}/work-assessment";

    private AssessedPath() {}
}
