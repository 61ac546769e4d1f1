package org.jixiao.journal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.journal.FeedRights;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What a client may see of the feed")
@TestPropertySource(properties = {"jixiao.feed.span=4", "jixiao.feed.streams-end-after=1s"})
class RightsIT extends RunningJournal {

    private static final String ITS_UNIT = "31000001";
    private static final String ANOTHER_UNIT = "31000002";
    private static final String PROPOSED = "jixiao.goals.project-proposed.v1";
    private static final String TRANSFERRED = "jixiao.goals.project-transferred.v1";

    @Autowired
    private EventLogReader log;

    @Autowired
    @EventLogStore
    private JdbcClient state;

    @Autowired
    private RightsRecord record;

    @DynamicPropertySource
    static void clients(DynamicPropertyRegistry properties) {
        FeedRights.some(properties, 1, "finance-system@ITS", "*", ITS_UNIT, "*");
        FeedRights.some(properties, 2, "finance-system@ANOTHER", "*", ANOTHER_UNIT, "*");
        FeedRights.some(properties, 3, "finance-system@NEXT-YEAR", "*", "*", Integer.toString(YEAR + 1));
        FeedRights.some(properties, 4, "finance-system@TRANSFERS", "goals.project-transferred", "*", "*");
    }

    private Api client(String unit) {
        return stranger().as("finance-system", unit);
    }

    private long proposes(String code) {
        return goalsAppend("project", code, proposed(code));
    }

    private long transfers(String code) {
        return goalsAppend(
                "project",
                code,
                new ProjectTransferred(
                        code,
                        YEAR,
                        ITS_UNIT,
                        ANOTHER_UNIT,
                        UnitKind.OUT_OF_TOWN_OFFICE,
                        Participation.FULL,
                        "业务处",
                        new Person("officer-2", "李项目"),
                        FEBRUARY,
                        "沪合交办〔2020〕9号",
                        new ReviewRoute(
                                List.of(),
                                List.of(),
                                List.of(),
                                "unit-head",
                                ANOTHER_UNIT,
                                "业务处",
                                false,
                                Supervision.ALWAYS,
                                Map.of())));
    }

    /** Types of all that comes from behind a position on, however many pages that takes. */
    private static List<String> types(Api client, long after) {
        Answer page = client.get("/api/journal/feed?after=" + after);
        List<String> types = typesOf(page);
        return next(page).contains("after=" + after + "&")
                ? types
                : Stream.concat(types.stream(), types(client, cursor(page)).stream())
                        .toList();
    }

    private static List<String> typesOf(Answer page) {
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.json()
                .valueStream()
                .map(event -> event.at("/type").asString())
                .toList();
    }

    private static String next(Answer page) {
        String link = Objects.requireNonNull(page.header("Link"));
        return link.substring(1, link.indexOf('>'));
    }

    private static long cursor(Answer page) {
        return Long.parseLong(next(page).replaceAll(".*after=(\\d+).*", "$1"));
    }

    @Test
    @DisplayName("is what belongs to its units, each project for as long as it did")
    void ofUnits() {
        String code = freshProject();
        long before = proposes(code) - 1;
        transfers(code);

        assertThat(types(client(""), before)).containsExactly(PROPOSED, TRANSFERRED);
        assertThat(types(client("ITS"), before)).containsExactly(PROPOSED);
        assertThat(types(client("ANOTHER"), before)).containsExactly(TRANSFERRED);
    }

    @Test
    @DisplayName("is what belongs to its budget years")
    void ofYears() {
        long before = proposes(freshProject()) - 1;

        assertThat(types(client("NEXT-YEAR"), before)).isEmpty();
    }

    @Test
    @DisplayName("are its types: the others do not come, and are refused where it asks for them by name")
    void ofTypes() {
        String code = freshProject();
        long before = proposes(code) - 1;
        transfers(code);

        assertThat(types(client("TRANSFERS"), before)).containsExactly(TRANSFERRED);
        Answer refused = client("TRANSFERS").get("/api/journal/feed?type=goals.project-proposed");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json("errors/0/code").asString()).isEqualTo("event-type-not-granted");
        assertThat(refused.json("errors/0/field").asString()).isEqualTo("type[0]");
    }

    @Test
    @DisplayName("is nothing on any way for a client that no operator named")
    void leastPrivilege() {
        Api unknown = client("UNKNOWN");

        assertThat(unknown.get("/api/journal/feed").problem()).isEqualTo("feed-not-granted");
        assertThat(unknown.with("Accept", "text/event-stream")
                        .get("/api/journal/feed")
                        .status())
                .isEqualTo(403);
        assertThat(unknown.post("/api/journal/webhooks", "{\"url\": \"https://127.0.0.1/\"}")
                        .status())
                .isNotEqualTo(201);
    }

    @Test
    @DisplayName("comes behind empty pages, whose cursors tell nothing of what was withheld on them")
    void behindEmptyPages() {
        long before = proposes(freshProject()) - 1;
        for (int i = 0; i < 9; i++) {
            proposes(freshProject());
        }
        String code = freshProject();
        proposes(code);
        long transferred = transfers(code);

        Answer first = client("ANOTHER").get("/api/journal/feed?after=" + before);
        Answer second = client("ANOTHER").get(next(first));
        Answer third = client("ANOTHER").get(next(second));

        assertThat(typesOf(first)).isEmpty();
        assertThat(cursor(first)).as("as far as a page looks").isEqualTo(before + 4);
        assertThat(typesOf(second)).isEmpty();
        assertThat(cursor(second)).isEqualTo(before + 8);
        assertThat(typesOf(third)).containsExactly(TRANSFERRED);
        assertThat(cursor(third)).isEqualTo(transferred);
        assertThat(cursor(client("ANOTHER").get(next(third)))).as("the end").isEqualTo(transferred);
    }

    @Test
    @DisplayName("is the same in a stream")
    void inStream() {
        String code = freshProject();
        long before = proposes(code) - 1;
        for (int i = 0; i < 5; i++) {
            proposes(freshProject());
        }
        transfers(code);

        List<String> heard = client("ANOTHER").listen("/api/journal/feed?after=" + before, "data:");

        assertThat(heard).filteredOn(line -> line.startsWith("event:")).containsExactly("event:" + TRANSFERRED);
    }

    @Test
    @DisplayName("is what is granted now: a cursor goes on under other rights, narrower or wider ones")
    void changed() {
        String code = freshProject();
        long before = proposes(code) - 1;
        long transferred = transfers(code);
        Feed feed = new Feed(log, properties());
        FeedClients wide = new FeedClients(properties(granted("*", "*")));
        FeedClients narrow = new FeedClients(properties(granted("goals.project-proposed", ITS_UNIT)));

        Feed.Page one = feed.page(before, 1, wide.asked("client", List.of()));
        Feed.Page none = feed.page(one.next(), 1, narrow.asked("client", List.of()));
        Feed.Page two = feed.page(one.next(), 1, wide.asked("client", List.of()));

        assertThat(one.events()).extracting(CloudEvent::type).containsExactly(PROPOSED);
        assertThat(none.events()).isEmpty();
        assertThat(none.next()).isEqualTo(transferred);
        assertThat(two.events()).extracting(CloudEvent::type).containsExactly(TRANSFERRED);
        assertThatThrownBy(() -> new FeedClients(properties()).granted("client", Set.of()))
                .isInstanceOf(CommandRefused.class)
                .hasMessage("feed-not-granted");
    }

    @Test
    @DisplayName("is on record, with the time since when; the same rights at the next start add nothing")
    void recorded() {
        long rows = rows();

        record.start();
        assertThat(rows()).isEqualTo(rows);
        new RightsRecord(properties(granted("*", "31000009")), state, JsonMapper.shared()).start();

        assertThat(rows()).isEqualTo(rows + 1);
        JsonNode last = JsonMapper.shared()
                .readTree(state.sql("select rights from feed_rights order by since desc limit 1")
                        .query(String.class)
                        .single());
        assertThat(last.at("/0/units/0").asString()).isEqualTo("31000009");
    }

    private long rows() {
        return state.sql("select count(*) from feed_rights").query(Long.class).single();
    }

    private static ClientRights granted(String types, String units) {
        return new ClientRights("client", Set.of(types), Set.of(units), Set.of("*"), Set.of());
    }

    private static FeedProperties properties(ClientRights... clients) {
        return new FeedProperties(1, Duration.ofSeconds(1), Duration.ofSeconds(1), 1_000, List.of(clients));
    }
}
