package org.jixiao.kernel.todo;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jixiao.kernel.rulebook.RulesOnDay;

/** One reason for which steps wait in a service. A new reason is one more bean of this type. */
public interface WaitingSteps {

    /** What waits on a day, with who holds it then. */
    Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people);
}
