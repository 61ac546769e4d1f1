package org.jixiao.platform.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.platform.proof.Deed.Append;
import org.jixiao.platform.proof.Deed.Ending;
import org.jixiao.platform.proof.Deed.Send;
import org.jixiao.platform.proof.Mishap.Kind;

/**
 * All that happens in one round, drawn from one seed: what every writer does, and what goes wrong meanwhile. The harness and the
 * processes draw the same script from the same seed. What is not drawn is how the machine interleaves it.
 *
 * @param writers by process, then by writer, the deeds in their order
 * @param sequencers by process, how many connections number without a pause, beside the platform's own sequencer
 * @param mishaps in the order in which they happen
 */
record Script(long seed, List<List<List<Deed>>> writers, List<Integer> sequencers, List<Mishap> mishaps) {

    /** Processes that write. */
    static final int PROCESSES = 3;

    /** Processes that project. */
    static final int REPLICAS = 2;

    private static final int SENDERS = 9;
    private static final int APPENDERS = 3;
    private static final int SHARED_ACCOUNTS = 5;
    private static final int DAY = 24 * 60;

    static Script of(long seed) {
        List<List<List<Deed>>> processes = IntStream.range(0, PROCESSES)
                .mapToObj(process -> IntStream.range(0, SENDERS + APPENDERS)
                        .mapToObj(writer -> deeds(seed, process, writer))
                        .toList())
                .toList();
        Draw draw = new Draw(seed);
        int deeds = (int) deeds(processes).count();
        List<Integer> sequencers = IntStream.range(0, PROCESSES)
                .mapToObj(_ -> draw.chance(25) ? draw.between(1, 3) : 0)
                .toList();
        return new Script(seed, processes, sequencers, mishaps(draw, deeds));
    }

    Stream<Deed> deeds() {
        return deeds(writers);
    }

    private static Stream<Deed> deeds(List<List<List<Deed>>> processes) {
        return processes.stream().flatMap(List::stream).flatMap(List::stream);
    }

    private static List<Deed> deeds(long seed, int process, int writer) {
        String name = "s" + seed + "-p" + process + "-w" + writer;
        Draw draw = new Draw(name.hashCode() * 31L + seed);
        List<Deed> deeds = new ArrayList<>();
        int count = draw.between(4, 10);
        for (int i = 0; i < count; i++) {
            // the own account once at the start, so that there is something to change; later also those of others
            String account = i > 0 && draw.chance(45) ? "s" + seed + "-c" + draw.below(SHARED_ACCOUNTS) : name;
            String key = name + "-d" + i;
            deeds.add(writer < SENDERS ? send(draw, key, account, i == 0) : append(draw, key, account));
        }
        return deeds;
    }

    private static Send send(Draw draw, String key, String account, boolean first) {
        // a shared account is opened by whoever comes first; the others are refused
        boolean opens = first || draw.chance(15);
        // every now and then large enough for the automation of the sample service to react
        int cents = draw.chance(8) ? 10_000 + draw.below(10_000) : 1 + draw.below(9_999);
        return new Send(
                key,
                account,
                opens ? BigDecimal.ZERO : BigDecimal.valueOf(cents, 2),
                draw.chance(25) ? draw.below(30) : 0,
                draw.chance(15) ? draw.below(120) : 0,
                draw.chance(5),
                draw.chance(10));
    }

    private static Append append(Draw draw, String key, String account) {
        List<UUID> kept = uuids(draw, draw.between(1, 4));
        List<UUID> undone = draw.chance(25) ? uuids(draw, draw.between(1, 2)) : List.of();
        int end = draw.below(100);
        return new Append(
                key,
                account,
                kept,
                undone,
                draw.chance(50) ? draw.below(3 * DAY) : 0,
                draw.chance(25) ? draw.below(30) : 0,
                draw.chance(40) ? draw.below(120) : 0,
                end < 70 ? Ending.COMMIT : end < 90 ? Ending.ROLLBACK : Ending.CUT);
    }

    private static List<UUID> uuids(Draw draw, int count) {
        return Stream.generate(draw::uuid).limit(count).toList();
    }

    private static List<Mishap> mishaps(Draw draw, int deeds) {
        List<Mishap> mishaps = new ArrayList<>();
        if (draw.chance(40)) {
            mishaps.add(mishap(draw, deeds, Kind.KILL_WRITER));
        }
        if (draw.chance(15)) {
            mishaps.add(mishap(draw, deeds, Kind.KILL_WRITER));
        }
        if (draw.chance(4)) {
            mishaps.add(mishap(draw, deeds, Kind.KILL_ALL_WRITERS));
        }
        if (draw.chance(25)) {
            mishaps.add(mishap(draw, deeds, Kind.FREEZE_WRITER));
        }
        if (draw.chance(30)) {
            mishaps.add(mishap(draw, deeds, Kind.TERMINATE_SEQUENCERS));
        }
        if (draw.chance(14)) {
            mishaps.add(mishap(draw, deeds, draw.chance(60) ? Kind.KILL_REPLICA : Kind.FREEZE_REPLICA));
        }
        if (draw.chance(25)) {
            int which = draw.below(100);
            mishaps.add(mishap(
                    draw, deeds, which < 50 ? Kind.KILL_SERVER : which < 75 ? Kind.KILL_SESSION : Kind.RESTART_SERVER));
        }
        mishaps.sort(Comparator.comparingInt(Mishap::after));
        return List.copyOf(mishaps);
    }

    private static Mishap mishap(Draw draw, int deeds, Kind kind) {
        return new Mishap(draw.below(deeds * 9 / 10), kind, draw.below(PROCESSES), draw.between(50, 400));
    }
}
