package org.jixiao.platform.reminder;

import java.time.LocalDate;
import java.util.List;

/** What waits for whom in a service. A service that has a bean of this type reminds of it. */
public interface OpenTasks {

    /** All tasks that are open now, with who holds them on that day. */
    List<OpenTask> on(LocalDate today);

    /** Those of them that somebody reminded of by hand, with who held them on that day. */
    List<OpenTask> remindedByHand();
}
