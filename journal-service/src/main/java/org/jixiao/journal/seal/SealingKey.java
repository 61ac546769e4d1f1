package org.jixiao.journal.seal;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The public halves of the keys that sign checkpoints. */
@Component
public class SealingKey {

    private final String text;
    private final Optional<String> sm2;

    SealingKey(SealProperties properties) {
        this.text = properties.signer().key().toString();
        this.sm2 = properties.sm2Signer().map(Sm2NoteSigner::key);
    }

    /** As C2SP's signed-note writes it. */
    public String text() {
        return text;
    }

    /** The key of the second signature, in the same form; empty where there is none. */
    public Optional<String> sm2() {
        return sm2;
    }
}
