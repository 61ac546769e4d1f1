package org.jixiao.disclosure.item.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of the register begins: after this item. */
record Place(String kind, String code, String matter) {

    static final String PATTERN = "([a-z]{0,20})/([A-Za-z0-9-]{0,40})/([A-Z_]{0,20})";

    private static final Pattern WRITTEN = Pattern.compile(PATTERN);

    /** @param text of the form {@value #PATTERN} */
    static Place parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("the endpoint lets no other text through");
        }
        return new Place(parts.group(1), parts.group(2), parts.group(3));
    }

    static Place of(DisclosureItemRow row) {
        return new Place(
                row.subject().kind(), row.subject().code(), row.matter().name());
    }

    String written() {
        return kind + "/" + code + "/" + matter;
    }
}
