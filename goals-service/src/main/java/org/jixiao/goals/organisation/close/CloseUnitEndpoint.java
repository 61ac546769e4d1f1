package org.jixiao.goals.organisation.close;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.organisation.OrganisationCommand.CloseUnit;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Closes a unit (撤销机构). What is open of it is found in the list of what waits. */
@RestController
class CloseUnitEndpoint {

    /** More than these are not named in a refusal. */
    private static final String OPEN = """
        select subject from to_do_goal where unit_code = :unit and phase <> 'NONE' order by since, subject limit 50\
        """;

    private final Commands commands;
    private final JdbcClient readModel;

    CloseUnitEndpoint(Commands commands, @ReadModel JdbcClient readModel) {
        this.commands = commands;
        this.readModel = readModel;
    }

    /** @param takenOverBy code of the unit that takes over what is open; null where nothing is */
    record CloseUnitBody(
            @UnitCode @Nullable String takenOverBy,
            LocalDate lastDay,
            @Line String documentNumber) {}

    @PostMapping("/api/goals/organisations/{unit}/closing")
    @PreAuthorize("hasRole('planning-finance')")
    @Reads("goals-to-do")
    ResponseEntity<Written> close(
            @PathVariable @UnitCode String unit, @Valid @RequestBody CloseUnitBody body, Caller caller) {
        return commands.send(
                        new CloseUnit(
                                unit, body.takenOverBy(), body.lastDay(), body.documentNumber(), openGoalsOf(unit)),
                        caller)
                .ok();
    }

    private List<Subject> openGoalsOf(String unit) {
        return readModel
                .sql(OPEN)
                .param("unit", unit)
                .query((row, _) -> Subject.parse(row.getString("subject")).orElseThrow())
                .list();
    }
}
