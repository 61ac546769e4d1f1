package org.jixiao.disclosure.portal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The portal's words in one language. Figures look the same in both. */
public record Words(MessageSource messages, Locale locale) {

    /** The words for this request: what {@code ?lang=} asks for, otherwise the language that the reader prefers. */
    static Words of(MessageSource messages, @Nullable String wanted, Locale preferred) {
        return new Words(
                messages,
                switch (wanted) {
                    case "en" -> Locale.ENGLISH;
                    case "zh" -> Locale.SIMPLIFIED_CHINESE;
                    case null, default ->
                        preferred.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
                });
    }

    public String say(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    /** The word for a value of a closed list, for example {@code Group.OUTPUT}. */
    public String say(Enum<?> value) {
        String list = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return say(list + "." + value.name());
    }

    /** For the {@code lang} of a page. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** For {@code ?lang=}. */
    public String code() {
        return locale.getLanguage();
    }

    /** An amount in 元, with thousands apart. */
    public String money(BigDecimal amount) {
        return say("yuan", amount(amount));
    }

    /** The same for a table whose heading has the unit. */
    static String amount(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
