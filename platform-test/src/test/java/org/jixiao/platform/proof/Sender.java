package org.jixiao.platform.proof;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.processor.Delivery;
import org.jixiao.platform.sample.AccountCommand;

/**
 * Sends commands as the service's endpoints do. Whatever happens to one, it is sent again under its key until it is answered: the
 * answer says what was written, whether by this try or by one whose answer got lost.
 */
final class Sender {

    private static final Actor ACTOR = new Actor("proof", "", Set.of("teller"), "");
    private static final BigDecimal CEILING = new BigDecimal("1000000000");

    private final Commands commands;
    private final OutputStream harness;

    Sender(Commands commands, OutputStream harness) {
        this.commands = commands;
        this.harness = harness;
    }

    void play(Deed.Send deed) throws InterruptedException {
        if (deed.twice()) {
            Thread twin = Thread.startVirtualThread(() -> send(deed));
            send(deed);
            twin.join();
        } else {
            send(deed);
        }
    }

    private void send(Deed.Send deed) {
        String atCommit = deed.failsFirst() ? AtCommit.FAIL : AtCommit.hold(deed.hold());
        while (true) {
            try {
                Written written = commands.send(command(deed), caller(deed, atCommit));
                Word.WRITTEN.say(harness, deed.key(), written.lastEventId());
                return;
            } catch (CommandRefused _) {
                Word.REFUSED.say(harness, deed.key());
                return;
            } catch (RuntimeException failure) {
                if (!Delivery.isInfrastructure(failure)) {
                    Word.BROKEN.say(harness, deed.key(), failure);
                    throw failure;
                }
                Word.AGAIN.say(harness, deed.key(), Delivery.describe(failure));
                atCommit = AtCommit.hold(deed.hold());
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10 + deed.hold()));
            }
        }
    }

    private static AccountCommand command(Deed.Send deed) {
        return deed.amount().signum() == 0
                ? new AccountCommand.OpenAccount(deed.subject(), "somebody", CEILING)
                : new AccountCommand.AddAmount(deed.subject(), deed.amount());
    }

    private static Caller caller(Deed.Send deed, String atCommit) {
        return new Caller(ACTOR, LocalDate.of(Deed.YEAR, 1, 2), deed.key(), null, atCommit);
    }
}
