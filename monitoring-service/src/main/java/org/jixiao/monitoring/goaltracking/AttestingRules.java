package org.jixiao.monitoring.goaltracking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.AttestTracking;
import org.jixiao.platform.aggregate.Refusal;

/**
 * An attestation names a day that has come, a register number and a staff id, and nothing else: neither field can hold free text, so
 * that no classified content can be written down here by mistake.
 */
final class TheAttestationIsSound {

    private static final Pattern REGISTER_NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");
    private static final Pattern STAFF_ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private TheAttestationIsSound() {}

    static List<Refusal> objections(AttestTracking command) {
        List<Refusal> objections = new ArrayList<>();
        if (command.attestedOn().isAfter(command.on())) {
            objections.add(Refusal.rule("attested-in-the-future").at("attestedOn"));
        }
        if (!REGISTER_NUMBER.matcher(command.registerNumber()).matches()) {
            objections.add(Refusal.rule("register-number-malformed").at("registerNumber"));
        }
        if (!STAFF_ID.matcher(command.officer()).matches()) {
            objections.add(Refusal.rule("officer-malformed").at("officer"));
        }
        return objections;
    }
}
