package org.jixiao.evaluation.keyevaluation;

import java.util.regex.Pattern;

/** 统一社会信用代码 (GB 32100-2015): 18 characters, of which the last one checks the others. */
final class CreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + CHARACTERS + "]{18}");
    private static final int FACTOR = 3;
    private static final int CHECKED = 17;

    private CreditCode() {}

    static boolean isSound(String code) {
        if (!SHAPE.matcher(code).matches()) {
            return false;
        }
        int size = CHARACTERS.length();
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < CHECKED; i++) {
            sum += weight * CHARACTERS.indexOf(code.charAt(i));
            weight = weight * FACTOR % size;
        }
        return CHARACTERS.indexOf(code.charAt(CHECKED)) == (size - sum % size) % size;
    }
}
