package org.jixiao.disclosure.item.publish;

import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.Wanted;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what may go out on its own and has no index number yet; what waits in a batch gets its number with it. */
@Component
class Unnumbered {

    private final JdbcClient readModel;

    Unnumbered(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    /** @param batchUnit the unit whose series it is numbered in; null for the department's */
    record Item(Wanted item, @Nullable String batchUnit) {

        List<Wanted> wanted() {
            return List.of(item);
        }
    }

    Optional<Item> find(Subject subject, Matter matter) {
        return readModel
                .sql("""
                    select batch_unit from disclosure_item_register
                    where kind = :kind and code = :code and budget_year = :year and matter = :matter
                    and status = 'APPROVED' and due_on is not null and index_number is null\
                    """)
                .param("kind", subject.kind())
                .param("code", subject.code())
                .param("year", subject.budgetYear())
                .param("matter", matter.name())
                .query((row, _) -> new Item(new Wanted(subject, matter), row.getString("batch_unit")))
                .optional();
    }
}
