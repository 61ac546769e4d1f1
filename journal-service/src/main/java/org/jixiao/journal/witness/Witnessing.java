package org.jixiao.journal.witness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jixiao.journal.seal.SealedCheckpoint;
import org.jixiao.journal.seal.SealedLog;
import org.jixiao.proof.Hash;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Shows every witness the newest checkpoint now and then. One that cannot be reached, or will not sign, holds up neither sealing nor the
 * others; it is shown the newest one again.
 */
@Component
class Witnessing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Witnessing.class);

    private final List<Witness> witnesses;
    private final WitnessProperties properties;
    private final Witnesses people;
    private final Cosignatures cosignatures;
    private final SealedLog sealed;
    private final Map<Witness, String> failing = new ConcurrentHashMap<>();
    private @Nullable Thread thread;
    private volatile boolean running;

    Witnessing(WitnessProperties properties, Witnesses people, Cosignatures cosignatures, SealedLog sealed) {
        this.witnesses = properties.all();
        this.properties = properties;
        this.people = people;
        this.cosignatures = cosignatures;
        this.sealed = sealed;
    }

    List<Witness> witnesses() {
        return witnesses;
    }

    /** Why a witness did not sign the last time it was asked; empty if it did. */
    Optional<String> failure(Witness witness) {
        return Optional.ofNullable(failing.get(witness));
    }

    @Override
    public void start() {
        running = true;
        if (!witnesses.isEmpty()) {
            thread = Thread.ofPlatform().name("witnesses").daemon().start(this::run);
        }
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) {
                for (Witness witness : witnesses) {
                    attempt(witness);
                }
                Thread.sleep(properties.interval());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(Witness witness) throws InterruptedException {
        try {
            Optional<SealedCheckpoint> latest = sealed.latest();
            if (latest.isPresent()
                    && cosignatures.lastOf(witness) < latest.get().size()) {
                told(witness, show(witness, cosignatures.lastOf(witness), latest.get()));
            }
        } catch (RuntimeException e) {
            LOG.error("Witness {} is not asked; it is tried again", witness.name(), e);
            failing.put(witness, e.getClass().getSimpleName());
        }
    }

    /** The signature is kept, or the reason why there is none. A witness that has seen more than we kept is asked from there. */
    private Optional<String> show(Witness witness, long seen, SealedCheckpoint checkpoint) throws InterruptedException {
        return switch (people.show(witness, seen, proof(seen, checkpoint.size()), checkpoint)) {
            case Witnesses.Answer.Signed(var signature) -> {
                cosignatures.keep(witness, checkpoint.size(), signature);
                yield Optional.empty();
            }
            case Witnesses.Answer.Seen(long size)
            when size > checkpoint.size() ->
                Optional.of("it has seen %d events, and %d are sealed".formatted(size, checkpoint.size()));
            case Witnesses.Answer.Seen(long size) when size != seen -> show(witness, size, checkpoint);
            case Witnesses.Answer.Seen _ -> Optional.of("it has seen another history of the same size");
            case Witnesses.Answer.Failed(String why) -> Optional.of(why);
        };
    }

    /** Who has seen nothing needs no proof. */
    private List<Hash> proof(long seen, long size) {
        return seen == 0 ? List.of() : sealed.tree().consistency(seen, size);
    }

    private void told(Witness witness, Optional<String> failure) {
        failure.ifPresentOrElse(
                why -> {
                    if (!why.equals(failing.put(witness, why))) {
                        LOG.error("Witness {} has not signed: {}", witness.name(), why);
                    }
                },
                () -> failing.remove(witness));
    }
}
