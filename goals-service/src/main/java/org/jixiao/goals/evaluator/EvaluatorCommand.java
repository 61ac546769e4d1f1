package org.jixiao.goals.evaluator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyKind;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.contracts.goals.EvaluatorEvent.LeadEvaluator;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of the registers of experts and agencies. */
public sealed interface EvaluatorCommand extends Command {

    EvaluatorKind kind();

    /** Staff id of an expert, 统一社会信用代码 of an agency. */
    String code();

    /** The registers are the whole office's, and no budget year's. */
    @Override
    default Subject subject() {
        return Subject.organisation("office");
    }

    @Override
    default String part() {
        return kind().name().toLowerCase(Locale.ROOT) + "-" + code();
    }

    /** Enter an expert, or put right what is known of one. */
    record RegisterExpert(String staffId, String name, String field, String title, String employer, LocalDate on)
            implements EvaluatorCommand {

        @Override
        public EvaluatorKind kind() {
            return EvaluatorKind.EXPERT;
        }

        @Override
        public String code() {
            return staffId;
        }
    }

    /** Enter an agency, or put right what is known of one. */
    record RegisterAgency(
            String creditCode,
            String name,
            AgencyKind agencyKind,
            List<String> qualifications,
            List<LeadEvaluator> leadEvaluators,
            LocalDate on)
            implements EvaluatorCommand {

        @Override
        public EvaluatorKind kind() {
            return EvaluatorKind.AGENCY;
        }

        @Override
        public String code() {
            return creditCode;
        }
    }

    /** Strike an expert or an agency off. */
    record StrikeOffEvaluator(EvaluatorKind kind, String code, String reason, LocalDate on)
            implements EvaluatorCommand {}
}
