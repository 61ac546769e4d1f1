package org.jixiao.goals.material.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.MaterialStep;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.access.ForStaff;
import org.jixiao.goals.form.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows which papers the steps of a subject ask for (材料清单), which are there, and who handed them in. */
@RestController
@Reads(MaterialListProjection.NAME)
class MaterialListEndpoint {

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    MaterialListEndpoint(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * A paper. What the rulebook in force asks for and is not there yet has no file.
     *
     * @param asked the rulebook in force asks for it
     * @param handedInBy staff id
     */
    record Paper(
            MaterialStep step,
            String type,
            boolean asked,
            @Nullable Attachment file,
            @Nullable LocalDate handedInOn,
            @Nullable String handedInBy) {

        private Place place() {
            return new Place(step, type);
        }
    }

    private record Place(MaterialStep step, String type) {}

    @GetMapping(OfPath.SUBJECT + "/materials")
    @ForStaff
    List<Paper> materials(@OfPath Subject subject, Caller caller) {
        List<Place> asked = asked(subject.budgetYear(), caller.businessDate());
        List<Paper> papers = new ArrayList<>(handedIn(subject, asked));
        Map<Place, List<Paper>> there = papers.stream().collect(Collectors.groupingBy(Paper::place));
        asked.stream()
                .filter(place -> !there.containsKey(place))
                .forEach(place -> papers.add(new Paper(place.step(), place.type(), true, null, null, null)));
        return papers;
    }

    private List<Place> asked(int budgetYear, LocalDate on) {
        return readModel
                .sql("""
                    select rules from rulebook_versions where budget_year = :year and effective_from <= :on
                    order by version desc limit 1\
                    """)
                .param("year", budgetYear)
                .param("on", on)
                .query((row, _) -> mapper.readValue(row.getString("rules"), Rules.class))
                .optional()
                .map(rules -> rules.materials().stream()
                        .flatMap(list -> list.types().stream().map(type -> new Place(list.step(), type)))
                        .toList())
                .orElse(List.of());
    }

    /** The last one of each type. */
    private List<Paper> handedIn(Subject subject, List<Place> asked) {
        return readModel
                .sql("""
                    select distinct on (step, type) * from material where subject = :subject
                    order by step, type, version desc\
                    """)
                .param("subject", subject.toString())
                .query((row, _) -> {
                    Place place = new Place(MaterialStep.valueOf(row.getString("step")), row.getString("type"));
                    return new Paper(
                            place.step(),
                            place.type(),
                            asked.contains(place),
                            new Attachment(
                                    row.getString("sha256"),
                                    row.getString("name"),
                                    row.getString("media_type"),
                                    row.getInt("size")),
                            row.getObject("handed_in_on", LocalDate.class),
                            row.getString("handed_in_by"));
                })
                .list();
    }
}
