package org.jixiao.monitoring.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A rectification or measure with the subject that it is about, and who answers for that.
 *
 * @param unit empty where it is not known
 * @param division its responsible division there; null where it is not known
 * @param officer staff id; null where nobody was named
 */
record Found(
        Subject subject,
        String name,
        String unit,
        @Nullable String division,
        int number,
        @Nullable String officer) {

    static Found in(ResultSet row) throws SQLException {
        Subject subject = new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year"));
        return new Found(
                subject,
                Objects.requireNonNullElse(row.getString("name"), subject.code()),
                Objects.requireNonNullElse(row.getString("unit"), ""),
                row.getString("division"),
                row.getInt("number"),
                row.getString("officer"));
    }

    /** Its number, as the part of the subject that a step is about. */
    String part() {
        return Integer.toString(number);
    }
}
