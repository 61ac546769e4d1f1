package org.jixiao.goals.person;

import java.util.List;
import org.jixiao.contracts.goals.Person;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says who stands behind a staff id: the log's steps name the id alone, and a reader of a trail wants a name. */
@RestController
class PeopleEndpoint {

    private final JdbcClient readModel;

    PeopleEndpoint(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    /** Whoever holds or held a post, acts or acted for another, answers for a subject or is an expert, by the name given last. */
    @GetMapping("/api/goals/people")
    @ForStaff
    @Reads({"goals-post-list", "goals-to-do", "goals-evaluators"})
    List<Person> people() {
        return readModel
                .sql("""
                    select distinct on (staff_id) staff_id, name from (
                        select staff_id, holder as name, from_day from tenure
                        union all select holder_id, holder, from_day from delegation
                        union all select delegate_id, delegate, from_day from delegation
                        union all select staff_id, name, from_day from to_do_officer
                        union all select code, name, 'epoch'::date from evaluator_register where kind = 'EXPERT'
                    ) known
                    where name <> ''
                    order by staff_id, from_day desc, name\
                    """)
                .query((row, _) -> new Person(row.getString("staff_id"), row.getString("name")))
                .list();
    }
}
