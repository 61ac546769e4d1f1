package org.jixiao.evaluation.reallocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ReallocationEvent;
import org.jixiao.contracts.evaluation.ReallocationEvent.Direction;
import org.jixiao.contracts.evaluation.ReallocationEvent.Line;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationCarriedOut;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDecided;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDropped;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationProposed;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.evaluation.reallocation.MoneySet.Standing;
import org.jixiao.evaluation.reallocation.ReallocationCommand.AcknowledgeReallocation;
import org.jixiao.evaluation.reallocation.ReallocationCommand.DecideReallocation;
import org.jixiao.evaluation.reallocation.ReallocationCommand.DropReallocation;
import org.jixiao.evaluation.reallocation.ReallocationCommand.ProposeReallocation;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/**
 * The sets of a budget year. What goes out and what goes in are alike in sum, all of one fund nature, and out goes only what was
 * reduced or clawed back and not given away before, and on a ground that stands.
 *
 * @param sets by number − 1
 */
record ReallocationState(Funds funds, Freed freed, Applied applied, List<MoneySet> sets)
        implements State<ReallocationCommand, ReallocationEvent, ReallocationState> {

    ReallocationState {
        sets = List.copyOf(sets);
    }

    static ReallocationState nothing() {
        return new ReallocationState(Funds.unheard(), Freed.unheard(), Applied.unheard(), List.of());
    }

    @Override
    public Decision<ReallocationEvent> decide(ReallocationCommand command) {
        return switch (command) {
            case ProposeReallocation proposal -> propose(proposal);
            case DecideReallocation decision -> decide(decision);
            case AcknowledgeReallocation look -> acknowledge(look);
            case DropReallocation drop -> drop(drop);
        };
    }

    private Decision<ReallocationEvent> propose(ProposeReallocation command) {
        List<Refusal> objections = objections(command);
        objections.addAll(funds.objections(command.budgetYear(), command.fundNature(), command.lines(), command.on()));
        objections.addAll(grounding(command.budgetYear(), command.on()).objections(command.lines(), command.grounds()));
        objections.addAll(notFreed(command.budgetYear(), command.lines(), 0));
        return objections.isEmpty()
                ? Decision.accept(new ReallocationProposed(
                        command.budgetYear(),
                        sets.size() + 1,
                        command.fundNature(),
                        command.lines(),
                        command.grounds(),
                        command.reason(),
                        command.on()))
                : Decision.refuse(objections);
    }

    private Grounding grounding(int budgetYear, LocalDate proposedOn) {
        return new Grounding(budgetYear, proposedOn, freed, applied);
    }

    private static List<Refusal> objections(ProposeReallocation command) {
        List<Refusal> objections = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < command.lines().size(); i++) {
            if (!named.add(command.lines().get(i).projectCode())) {
                objections.add(Refusal.rule("reallocation-project-named-twice").at("lines[" + i + "].project"));
            }
        }
        BigDecimal out = sum(command.lines(), Direction.OUT);
        BigDecimal in = sum(command.lines(), Direction.IN);
        if (out.compareTo(in) != 0) {
            objections.add(Refusal.rule("reallocation-not-balanced")
                    .at("lines")
                    .with("out", out.toPlainString())
                    .with("in", in.toPlainString()));
        }
        return objections;
    }

    private static BigDecimal sum(List<Line> lines, Direction direction) {
        return lines.stream()
                .filter(line -> line.direction() == direction)
                .map(Line::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What would go out beyond what was freed.
     *
     * @param number of the set itself; 0 where it is still to be proposed
     */
    private List<Refusal> notFreed(int budgetYear, List<Line> lines, int number) {
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            BigDecimal left = freed.of(Subject.project(line.projectCode(), budgetYear))
                    .subtract(givenAway(line.projectCode(), number));
            if (line.direction() == Direction.OUT && line.amount().compareTo(left) > 0) {
                objections.add(Refusal.conflict("money-not-freed")
                        .at("lines[" + i + "].amount")
                        .with("left", left.max(BigDecimal.ZERO).toPlainString()));
            }
        }
        return objections;
    }

    private BigDecimal givenAway(String project, int butForNumber) {
        return IntStream.rangeClosed(1, sets.size())
                .filter(number -> number != butForNumber)
                .mapToObj(number -> sets.get(number - 1))
                .filter(set -> set.standing() != Standing.DROPPED)
                .flatMap(set -> set.lines().stream())
                .filter(line -> line.direction() == Direction.OUT)
                .filter(line -> line.projectCode().equals(project))
                .map(Line::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Decision<ReallocationEvent> decide(DecideReallocation command) {
        MoneySet set = find(command.number()).orElse(null);
        if (set == null) {
            return Decision.refuse(Refusal.notFound("reallocation-not-found"));
        }
        if (set.standing() != Standing.PROPOSED) {
            return command.document().equals(set.document())
                    ? Decision.nothingToDo()
                    : Decision.refuse(Refusal.conflict("reallocation-not-open"));
        }
        List<Refusal> objections =
                new ArrayList<>(funds.objections(command.budgetYear(), set.fundNature(), set.lines(), command.on()));
        objections.addAll(notFreed(command.budgetYear(), set.lines(), command.number()));
        objections.addAll(grounding(command.budgetYear(), set.proposedOn()).fallen(set.grounds()));
        return objections.isEmpty()
                ? Decision.accept(new ReallocationDecided(
                        command.budgetYear(),
                        command.number(),
                        set.fundNature(),
                        set.lines(),
                        set.grounds(),
                        set.lines().stream()
                                .map(line -> moved(line, command.budgetYear()))
                                .toList(),
                        command.document(),
                        command.on()))
                : Decision.refuse(objections);
    }

    private BigDecimal moved(Line line, int budgetYear) {
        MoneyFigures figures = freed.figures(Subject.project(line.projectCode(), budgetYear));
        return switch (line.direction()) {
            case OUT -> figures.movedOut();
            case IN -> figures.movedIn();
        };
    }

    private Decision<ReallocationEvent> acknowledge(AcknowledgeReallocation command) {
        MoneySet set = find(command.number()).orElse(null);
        if (set == null || set.standing() != Standing.DECIDED) {
            return Decision.nothingToDo();
        }
        boolean done = IntStream.range(0, set.lines().size())
                .allMatch(i -> moved(set.lines().get(i), command.budgetYear())
                                .subtract(set.before().get(i))
                                .compareTo(set.lines().get(i).amount())
                        >= 0);
        return done
                ? Decision.accept(new ReallocationCarriedOut(command.budgetYear(), command.number(), command.on()))
                : Decision.nothingToDo();
    }

    private Decision<ReallocationEvent> drop(DropReallocation command) {
        MoneySet set = find(command.number()).orElse(null);
        if (set == null) {
            return Decision.refuse(Refusal.notFound("reallocation-not-found"));
        }
        return switch (set.standing()) {
            case PROPOSED, DECIDED ->
                Decision.accept(new ReallocationDropped(
                        command.budgetYear(), command.number(), command.reason(), command.on()));
            case DROPPED -> Decision.nothingToDo();
            case CARRIED_OUT -> Decision.refuse(Refusal.conflict("reallocation-carried-out"));
        };
    }

    private Optional<MoneySet> find(int number) {
        return number >= 1 && number <= sets.size() ? Optional.of(sets.get(number - 1)) : Optional.empty();
    }

    @Override
    public ReallocationState evolve(ReallocationEvent event) {
        List<MoneySet> after = new ArrayList<>(sets);
        switch (event) {
            case ReallocationProposed proposed -> after.add(MoneySet.of(proposed));
            case ReallocationDecided decided ->
                after.set(event.number() - 1, sets.get(event.number() - 1).decided(decided));
            case ReallocationCarriedOut _ ->
                after.set(event.number() - 1, sets.get(event.number() - 1).with(Standing.CARRIED_OUT));
            case ReallocationDropped _ ->
                after.set(event.number() - 1, sets.get(event.number() - 1).with(Standing.DROPPED));
        }
        return new ReallocationState(funds, freed, applied, after);
    }

    @Override
    public ReallocationState heed(StoredEvent event) {
        return new ReallocationState(funds.after(event), freed.after(event), applied.after(event), sets);
    }
}
