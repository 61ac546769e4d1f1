package org.jixiao.goals.attestation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Proof that a step was taken offline. None of its fields can hold free text, so that nothing of a classified project's content can
 * be written down here by mistake.
 *
 * @param registerNumber number in the offline register: letters, digits and hyphens
 * @param officer staff id of the cleared officer
 */
public record Attestation(LocalDate attestedOn, String registerNumber, String officer) {

    private static final Pattern REGISTER_NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");
    private static final Pattern STAFF_ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** What speaks against taking this down on the given business date. */
    public List<Refusal> objections(LocalDate on) {
        List<Refusal> objections = new ArrayList<>();
        if (attestedOn.isAfter(on)) {
            objections.add(Refusal.rule("attested-in-the-future").at("attestedOn"));
        }
        if (!REGISTER_NUMBER.matcher(registerNumber).matches()) {
            objections.add(Refusal.rule("register-number-malformed").at("registerNumber"));
        }
        if (!STAFF_ID.matcher(officer).matches()) {
            objections.add(Refusal.rule("officer-malformed").at("officer"));
        }
        return objections;
    }
}
