package org.jixiao.journal.seal;

import org.springframework.stereotype.Component;

/** The public half of the key that signs checkpoints. */
@Component
public class SealingKey {

    private final String text;

    SealingKey(SealProperties properties) {
        this.text = properties.signer().key().toString();
    }

    /** As C2SP's signed-note writes it. */
    public String text() {
        return text;
    }
}
