package org.jixiao.disclosure.portal;

import java.util.regex.Pattern;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.value.PlainValues;
import org.jspecify.annotations.Nullable;

/** Reads the values that stand behind the question mark of an address. Absent and empty are the same, as forms send them. */
final class Query {

    private static final int LONGEST = 100;
    private static final Pattern YEAR = Pattern.compile("2[0-9]{3}");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern CODE = Pattern.compile(Subject.CODE_PATTERN);

    private Query() {}

    static String text(String name, @Nullable String value) {
        String text = value == null ? "" : value.strip();
        if (text.length() > LONGEST || !PlainValues.isText(text)) {
            throw new QueryInvalid(name);
        }
        return text;
    }

    static String code(String name, @Nullable String value) {
        String code = text(name, value);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            throw new QueryInvalid(name);
        }
        return code;
    }

    /** The number of a page of a list, from 1; the first where it is absent. */
    static int page(String name, @Nullable String value) {
        String page = text(name, value);
        if (!page.isEmpty() && !PAGE.matcher(page).matches()) {
            throw new QueryInvalid(name);
        }
        return page.isEmpty() ? 1 : Integer.parseInt(page);
    }

    static @Nullable Integer year(String name, @Nullable String value) {
        String year = text(name, value);
        if (year.isEmpty()) {
            return null;
        }
        if (!YEAR.matcher(year).matches()) {
            throw new QueryInvalid(name);
        }
        return Integer.valueOf(year);
    }
}
