package org.jixiao.disclosure.withheld;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.PublicPaper;
import org.jixiao.disclosure.item.KeptBack;
import org.jixiao.disclosure.item.Overviews;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The yearly overviews that are public in some version. What is withheld since is in their sums, and a later version without it would
 * tell it by subtraction.
 */
@Component
class PublicOverviews {

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    PublicOverviews(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /** Whose overview of a year counts something of which anything is withheld by now. */
    List<Subject> telling(int year, KeptBack known) {
        return readModel
                .sql("""
                    select content from published_item item
                    where item.matter = 'YEARLY_OVERVIEW' and item.budget_year = :year and not exists (
                        select from withdrawn_item gone
                        where gone.item_id = item.item_id and gone.position > item.position)
                    order by item.item_id, item.item_version\
                    """)
                .param("year", year)
                .query((row, _) -> mapper.readValue(row.getString("content"), PublicPaper.class)
                        .record())
                .list()
                .stream()
                .filter(overview -> Overviews.counted(overview).stream().anyMatch(known::holds))
                .map(PublicContent::subject)
                .distinct()
                .toList();
    }
}
