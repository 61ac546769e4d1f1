package org.jixiao.disclosure.item.publish;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In whose series an item is numbered that goes out on its own: that of the unit in whose batch it would have been. */
@Component
class SeriesOfItem {

    private final JdbcClient readModel;

    SeriesOfItem(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    /** Null for the department's, and for what is no item. */
    @Nullable
    String batchUnit(Subject subject, Matter matter) {
        String unit = readModel
                .sql("""
                    select coalesce(batch_unit, '') from disclosure_item_register
                    where kind = :kind and code = :code and budget_year = :year and matter = :matter\
                    """)
                .param("kind", subject.kind())
                .param("code", subject.code())
                .param("year", subject.budgetYear())
                .param("matter", matter.name())
                .query(String.class)
                .optional()
                .orElse("");
        return unit.isEmpty() ? null : unit;
    }
}
