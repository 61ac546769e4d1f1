package org.jixiao.journal.subject;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;

/** A subject as three parts of an address. */
public final class AskedSubject {

    public static final String KIND = "[a-z][a-z-]{0,31}";
    public static final String CODE = Subject.CODE_PATTERN;

    /** A budget year; 0 for an organisation, which belongs to none. */
    public static final String YEAR = "0|2[0-9]{3}";

    private AskedSubject() {}

    /** @throws CommandRefused where no subject is called so */
    public static Subject of(String kind, String code, String year) {
        return Subject.parse(kind + "/" + code + "/" + year).orElseThrow(AskedSubject::unknown);
    }

    /** The history holds nothing about it. */
    public static CommandRefused unknown() {
        return new CommandRefused(List.of(Refusal.notFound("dossier-not-found")));
    }
}
