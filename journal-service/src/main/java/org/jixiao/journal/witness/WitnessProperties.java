package org.jixiao.journal.witness;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jixiao.proof.NoteKey;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is shown checkpoints: nobody, unless an operator names them.
 *
 * @param interval how often they are shown the newest one
 * @param timeout how long one has for its answer
 */
@ConfigurationProperties("jixiao.journal.witnessing")
record WitnessProperties(
        @DefaultValue({}) List<Named> witnesses,
        @DefaultValue("1m") Duration interval,
        @DefaultValue("10s") Duration timeout) {

    /**
     * @param url its prefix (C2SP tlog-witness), under https
     * @param key its public key, as C2SP tlog-cosignature writes it; told by the witness itself, on another way than this one
     */
    record Named(URI url, String key) {

        Witness witness() {
            NoteKey parsed = NoteKey.parse(key);
            if (!parsed.isOfWitness()) {
                throw new IllegalStateException("the key of the witness " + parsed.name() + " is not one that cosigns");
            }
            boolean loopback = "127.0.0.1".equals(url.getHost()) || "localhost".equals(url.getHost());
            if (!"https".equals(url.getScheme()) && !loopback) {
                throw new IllegalStateException("the witness " + parsed.name() + " needs an https address");
            }
            return new Witness(url, parsed);
        }
    }

    List<Witness> all() {
        return witnesses.stream().map(Named::witness).toList();
    }
}
