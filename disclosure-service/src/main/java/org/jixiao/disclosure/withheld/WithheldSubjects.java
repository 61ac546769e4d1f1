package org.jixiao.disclosure.withheld;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.disclosure.item.WithheldSubject;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The subjects that may be named in no text of another, of whatever year: a project goes on under its code and its name. */
@Component
public class WithheldSubjects {

    private final JdbcClient readModel;

    WithheldSubjects(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    public List<WithheldSubject> all() {
        return readModel.sql("""
            select * from withheld_subject
            where barred or item_withheld and not published and kind in ('project', 'policy')
            order by kind, code, budget_year\
            """).query((row, _) -> withheld(row)).list();
    }

    private static WithheldSubject withheld(ResultSet row) throws SQLException {
        List<BigDecimal> amounts = Stream.of(
                        row.getBigDecimal("requested"), row.getBigDecimal("approved"), row.getBigDecimal("adjusted"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new WithheldSubject(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                row.getString("name"),
                amounts);
    }
}
