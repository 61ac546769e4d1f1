package org.jixiao.goals.indicator;

/** A text that says the same is the same text, whichever way it came in. */
public final class PlainText {

    private PlainText() {}

    /** Without space around it, and with plain line breaks. */
    public static String of(String text) {
        return text.strip().replace("\r\n", "\n").replace('\r', '\n');
    }
}
