package org.jixiao.goals.posts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.PostsEvent;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.PostsEvent.PostVacated;
import org.jixiao.goals.posts.PostsCommand.DelegatePost;
import org.jixiao.goals.posts.PostsCommand.FillPost;
import org.jixiao.goals.posts.PostsCommand.RevokeDelegation;
import org.jixiao.goals.posts.PostsCommand.VacatePost;
import org.jixiao.kernel.posts.Tenure;
import org.jixiao.kernel.posts.Tenures;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * A unit's posts. Each is held by one person at a time, beside whom another one may formally stand in, and a colleague by
 * delegation.
 */
record PostsState(Tenures tenures) implements State<PostsCommand, PostsEvent, PostsState> {

    @Override
    public Decision<PostsEvent> decide(PostsCommand command) {
        return switch (command) {
            case FillPost fill -> fill(fill);
            case VacatePost vacate -> vacate(vacate);
            case DelegatePost delegate -> DelegationRules.delegate(delegate, tenures);
            case RevokeDelegation revoke -> DelegationRules.revoke(revoke, tenures);
        };
    }

    private Decision<PostsEvent> fill(FillPost command) {
        PostFilled filled = new PostFilled(
                command.unitCode(),
                command.post(),
                command.division(),
                command.holder(),
                command.acting(),
                command.from(),
                command.documentNumber());
        if (tenures.all().stream().anyMatch(tenure -> tenure.filled().equals(filled))) {
            return Decision.nothingToDo();
        }
        Optional<Tenure> before = tenures.lasting(command.post(), command.division(), command.acting());
        List<Refusal> objections = new ArrayList<>(divisionFits(command));
        lastDayTaken(command)
                .filter(day -> !command.from().isAfter(day))
                .ifPresent(day -> objections.add(
                        Refusal.conflict("post-held-then").at("from").with("until", day.toString())));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        List<PostsEvent> events = new ArrayList<>();
        before.ifPresent(tenure -> events.addAll(left(tenure, command.from().minusDays(1))));
        events.add(filled);
        return Decision.accept(events);
    }

    private static List<Refusal> divisionFits(FillPost command) {
        boolean ofDivision =
                switch (command.post()) {
                    case DIVISION_HEAD -> true;
                    case UNIT_HEAD -> false;
                };
        if (ofDivision && command.division() == null) {
            return List.of(Refusal.rule("post-division-missing").at("division"));
        }
        if (!ofDivision && command.division() != null) {
            return List.of(Refusal.rule("post-of-the-whole-unit").at("division"));
        }
        return List.of();
    }

    /** The last day on which the post cannot be given to anybody else: the first day of who holds it, or the last of who held it. */
    private Optional<LocalDate> lastDayTaken(FillPost command) {
        return tenures.all().stream()
                .filter(tenure -> tenure.isFor(command.post(), command.division())
                        && tenure.filled().acting() == command.acting())
                .map(PostsState::lastDayTaken)
                .max(LocalDate::compareTo);
    }

    private static LocalDate lastDayTaken(Tenure tenure) {
        @Nullable LocalDate lastDay = tenure.lastDay();
        return lastDay == null ? tenure.filled().from() : lastDay;
    }

    private Decision<PostsEvent> vacate(VacatePost command) {
        Optional<Tenure> lasting = tenures.lastingOf(command.staffId(), command.post(), command.division());
        if (lasting.isEmpty()) {
            return leftAlready(command)
                    ? Decision.nothingToDo()
                    : Decision.refuse(Refusal.notFound("not-in-this-post").at("staffId"));
        }
        Tenure tenure = lasting.get();
        if (command.lastDay().isBefore(tenure.filled().from())) {
            return Decision.refuse(Refusal.rule("post-left-before-taken")
                    .at("lastDay")
                    .with("from", tenure.filled().from().toString()));
        }
        return Decision.accept(left(tenure, command.lastDay()));
    }

    private boolean leftAlready(VacatePost command) {
        return tenures.all().stream()
                .anyMatch(tenure -> tenure.isFor(command.post(), command.division())
                        && tenure.holder().staffId().equals(command.staffId())
                        && command.lastDay().equals(tenure.lastDay()));
    }

    private List<PostsEvent> left(Tenure tenure, LocalDate lastDay) {
        List<PostsEvent> events = new ArrayList<>(DelegationRules.endedWith(tenure, lastDay, tenures));
        events.add(vacated(tenure, lastDay));
        return events;
    }

    private static PostVacated vacated(Tenure tenure, LocalDate lastDay) {
        PostFilled filled = tenure.filled();
        return new PostVacated(
                filled.unitCode(),
                filled.post(),
                filled.division(),
                filled.holder(),
                filled.acting(),
                filled.from(),
                lastDay);
    }

    @Override
    public PostsState evolve(PostsEvent event) {
        return new PostsState(tenures.after(event));
    }

    @Override
    public PostsState heed(StoredEvent event) {
        return this;
    }
}
