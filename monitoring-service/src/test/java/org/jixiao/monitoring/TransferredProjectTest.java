package org.jixiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.monitoring.Examples.goalApproved;
import static org.jixiao.monitoring.Examples.transferred;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.monitoring.subject.KnownSubject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A transferred project")
class TransferredProjectTest {

    private static final String CODE = "31000020T000000000011";
    private static final StoredEvent APPROVED = goalApproved(CODE, "WH", 1, List.of());
    private static final StoredEvent MOVED = transferred(CODE, "WH", "BJ", LocalDate.of(2020, 8, 1));

    @Test
    @DisplayName("is the new unit's, in whichever order its streams are heard")
    void isTheNewUnits() {
        assertThat(unitAfter(APPROVED)).isEqualTo("WH");
        assertThat(unitAfter(APPROVED, MOVED)).isEqualTo("BJ");
        assertThat(unitAfter(MOVED, APPROVED)).isEqualTo("BJ");
        assertThat(unitAfter(MOVED, transferred(CODE, "BJ", "WH", LocalDate.of(2020, 9, 1)), APPROVED))
                .isEqualTo("WH");
    }

    private static String unitAfter(StoredEvent... events) {
        return String.valueOf(Stream.of(events)
                .reduce(KnownSubject.unknown(), KnownSubject::after, (_, later) -> later)
                .unitCode());
    }
}
