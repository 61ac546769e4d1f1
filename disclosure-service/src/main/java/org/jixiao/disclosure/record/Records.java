package org.jixiao.disclosure.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jspecify.annotations.Nullable;

/** The records of a subject, by what they are the record of. */
public record Records(Map<Matter, MatterRecord> all) {

    public Records {
        all = Map.copyOf(all);
    }

    public static Records unheard() {
        Map<Matter, MatterRecord> all = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values()) {
            all.put(matter, unheard(matter));
        }
        return new Records(all);
    }

    private static MatterRecord unheard(Matter matter) {
        return switch (matter) {
            case GOAL -> new GoalRecord(null);
            case SELF_EVALUATION -> new SelfEvaluationRecord(null, false);
            case KEY_EVALUATION -> new KeyEvaluationRecord(null, null, null, null);
            case USE_OF_RESULTS -> new UseOfResultsRecord(null, List.of(), null, null, null);
            case RECTIFICATION -> new RectificationRecord(null, List.of());
            case YEARLY_OVERVIEW -> new YearlyOverviewRecord(null, false);
        };
    }

    public Records after(StoredEvent event) {
        Map<Matter, MatterRecord> heard = new EnumMap<>(Matter.class);
        all.forEach((matter, record) -> heard.put(matter, record.after(event)));
        return new Records(heard);
    }

    /** What the public may see of a record as it stands; null before it is approved or final. */
    public @Nullable PublicContent of(Matter matter) {
        return one(matter).content();
    }

    /** Whether a record does not stand any more, and its next version is not final yet. */
    public boolean isReexamined(Matter matter) {
        return one(matter).isReexamined();
    }

    private MatterRecord one(Matter matter) {
        return Objects.requireNonNull(all.get(matter));
    }
}
