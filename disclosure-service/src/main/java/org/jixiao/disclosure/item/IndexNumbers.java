package org.jixiao.disclosure.item;

import java.util.regex.Pattern;

/** 索取号: the unit's code, a slash, the year, a hyphen and a serial of five digits, for example {@code 754301694D/2020-00001}. */
public final class IndexNumbers {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{9,18}/[0-9]{4}-[0-9]{5}");
    private static final int SERIAL = 5;
    private static final int LAST = 99_999;

    private IndexNumbers() {}

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether so many numbers follow one another from the first. */
    public static boolean reach(String first, int count) {
        return isOne(first) && serial(first) + count - 1 <= LAST;
    }

    /** The number so many after the first. */
    public static String after(String first, int count) {
        String series = first.substring(0, first.length() - SERIAL);
        return series + String.format("%05d", serial(first) + count);
    }

    private static int serial(String number) {
        return Integer.parseInt(number.substring(number.length() - SERIAL));
    }
}
