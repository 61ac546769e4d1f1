package org.jixiao.goals.organisation.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.UnitForm;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells how a unit was called, where it stood and how it ended (机构沿革). */
@RestController
class OrganisationHistoryEndpoint {

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    OrganisationHistoryEndpoint(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * @param names from the first on
     * @param parents from the first on
     * @param ending null while the unit is there
     */
    record UnitHistory(
            String unitCode,
            UnitForm form,
            List<Since> names,
            List<Since> parents,
            @Nullable Ending ending) {}

    /** @param value null of the office, which stands below nothing */
    record Since(@Nullable String value, LocalDate from, String documentNumber) {}

    /** @param how MERGED, SPLIT or CLOSED */
    record Ending(String how, List<String> successors, LocalDate lastDay, String documentNumber) {}

    @GetMapping("/api/goals/organisations/{unit}")
    @ForStaff
    @Reads(OrganisationProjection.NAME)
    UnitHistory history(@PathVariable @UnitCode String unit) {
        return readModel
                .sql("select * from organisation_unit where unit_code = :unit")
                .param("unit", unit)
                .query((row, _) -> history(row))
                .optional()
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("unit-not-established"))));
    }

    private UnitHistory history(ResultSet row) throws SQLException {
        String unit = row.getString("unit_code");
        return new UnitHistory(
                unit,
                UnitForm.valueOf(row.getString("form")),
                since("select name as value, from_day, document_number from organisation_name", unit),
                since("select parent as value, from_day, document_number from organisation_place", unit),
                ending(row));
    }

    private List<Since> since(String question, String unit) {
        return readModel
                .sql(question + " where unit_code = :unit order by from_day")
                .param("unit", unit)
                .query((row, _) -> new Since(
                        row.getString("value"),
                        row.getObject("from_day", LocalDate.class),
                        row.getString("document_number")))
                .list();
    }

    private @Nullable Ending ending(ResultSet row) throws SQLException {
        String how = row.getString("ending");
        return how == null
                ? null
                : new Ending(
                        how,
                        mapper.readValue(row.getString("successors"), new TypeReference<List<String>>() {}),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("ended_by"));
    }
}
