package org.jixiao.disclosure.request;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who asks stands in the office's register and nowhere here. A text of a request therefore holds no number of a person: ten digits
 * or more in a row, as an identity card, a telephone or a bank card has, however they are spaced. A project code has a letter
 * before its long row of digits, and is none.
 */
final class Anonymous {

    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9])\\d(?:[ ()-]{0,2}\\d){9,}");

    private Anonymous() {}

    /** Why the text of a field is not taken. */
    static Optional<Refusal> objection(@Nullable String text, String field) {
        return text != null
                        && NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                                .find()
                ? Optional.of(Refusal.rule("personal-number").at(field))
                : Optional.empty();
    }
}
