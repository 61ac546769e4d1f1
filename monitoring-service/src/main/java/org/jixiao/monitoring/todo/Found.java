package org.jixiao.monitoring.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/** A rectification or measure with the subject that it is about, and who answers for that. */
final class Found {

    final Subject subject;
    final String name;
    final String unit;
    final int number;
    final @Nullable String officer;

    Found(ResultSet row) throws SQLException {
        subject = new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year"));
        name = Objects.requireNonNullElse(row.getString("name"), subject.code());
        unit = Objects.requireNonNullElse(row.getString("unit"), "");
        number = row.getInt("number");
        officer = row.getString("officer");
    }
}
