package org.jixiao.verifier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jixiao.proof.evidence.Verdict;

/** What the program says, in Chinese or English. */
final class Words {

    private final ResourceBundle texts;

    Words(Locale locale) {
        Locale spoken = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        this.texts = ResourceBundle.getBundle(
                "org.jixiao.verifier.words",
                spoken,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Numbers stand as they are, without separators, since people look them up. */
    String say(String code, Object... values) {
        Object[] plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(texts.getString(code), Locale.ROOT).format(plain);
    }

    String fault(Verdict.Failed failed) {
        return say(failed.fault().name(), failed.details().toArray());
    }
}
