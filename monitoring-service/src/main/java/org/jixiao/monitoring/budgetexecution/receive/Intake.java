package org.jixiao.monitoring.budgetexecution.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.ReceiveFinanceDocuments;
import org.jixiao.monitoring.budgetexecution.DocumentStanding;
import org.jixiao.monitoring.budgetexecution.DocumentStandings;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.stereotype.Component;

/**
 * Takes in many documents: those of one subject in one command. Where one of them is refused, each of that subject is sent by
 * itself, so that the others count all the same. Sent again, a document is known by its own key and changes nothing.
 */
@Component
class Intake {

    private final Commands commands;
    private final DocumentStandings standings;

    Intake(Commands commands, DocumentStandings standings) {
        this.commands = commands;
        this.standings = standings;
    }

    /** What became of each, in their order. */
    List<Receipt> take(List<Delivered> deliveries, Caller caller) {
        Map<Subject, List<Integer>> places = new LinkedHashMap<>();
        for (int place = 0; place < deliveries.size(); place++) {
            places.computeIfAbsent(deliveries.get(place).subject(), _ -> new ArrayList<>())
                    .add(place);
        }
        Receipt[] receipts = new Receipt[deliveries.size()];
        places.values().forEach(ofOne -> {
            List<Receipt> answers =
                    takeOfOne(ofOne.stream().map(deliveries::get).toList(), once(caller));
            for (int i = 0; i < answers.size(); i++) {
                receipts[ofOne.get(i)] = answers.get(i);
            }
        });
        return List.of(receipts);
    }

    private List<Receipt> takeOfOne(List<Delivered> deliveries, Caller caller) {
        try {
            return send(deliveries, caller);
        } catch (CommandRefused together) {
            return deliveries.size() == 1
                    ? List.of(Receipt.refused(deliveries.getFirst(), together.reasons()))
                    : deliveries.stream()
                            .flatMap(one -> takeOfOne(List.of(one), caller).stream())
                            .toList();
        }
    }

    private List<Receipt> send(List<Delivered> deliveries, Caller caller) {
        List<FinanceDocument> documents =
                deliveries.stream().map(Delivered::document).toList();
        Written written =
                commands.send(new ReceiveFinanceDocuments(deliveries.getFirst().subject(), documents), caller);
        List<DocumentStanding> standing = standings.of(documents, written);
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < deliveries.size(); i++) {
            receipts.add(Receipt.of(deliveries.get(i), standing.get(i)));
        }
        return receipts;
    }

    /** One key cannot stand for the commands of several subjects; the documents have keys of their own. */
    private static Caller once(Caller caller) {
        return new Caller(caller.actor(), caller.businessDate(), null, null, caller.correlationId());
    }
}
