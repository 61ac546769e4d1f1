package org.jixiao.goals.evaluator;

import java.util.regex.Pattern;

/**
 * 统一社会信用代码 (GB 32100—2015): 17 characters and a check character. Each character counts by its place in the alphabet, which has no
 * I, O, S, V and Z, times 3 to the power of its position, modulo 31.
 */
final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern WRITTEN = Pattern.compile("[" + ALPHABET + "]{18}");
    private static final int BASE = 3;

    private CreditCode() {}

    static boolean isOne(String text) {
        return WRITTEN.matcher(text).matches() && text.charAt(text.length() - 1) == check(text);
    }

    private static char check(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < text.length() - 1; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * BASE % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
