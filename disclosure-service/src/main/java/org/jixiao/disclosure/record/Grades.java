package org.jixiao.disclosure.record;

import java.util.List;

/** In which order the public reads grades: the rulebook's usual ones first. */
public final class Grades {

    private static final List<String> USUAL = List.of("优", "良", "中", "差");

    private Grades() {}

    public static int place(String grade) {
        int place = USUAL.indexOf(grade);
        return place < 0 ? USUAL.size() : place;
    }
}
