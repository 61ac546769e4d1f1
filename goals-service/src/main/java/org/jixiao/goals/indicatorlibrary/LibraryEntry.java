package org.jixiao.goals.indicatorlibrary;

import org.jixiao.contracts.goals.CoreIndicator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the library.
 *
 * @param version of what is adopted; 0 before the first adoption
 * @param adopted what goals may use; null before the first adoption
 * @param waiting what was proposed or revised and is not decided yet; null if nothing
 * @param division whose proposal or revision came last
 */
record LibraryEntry(
        int version,
        @Nullable CoreIndicator adopted,
        @Nullable CoreIndicator waiting,
        String division,
        boolean retired) {

    static LibraryEntry proposed(CoreIndicator indicator, String division) {
        return new LibraryEntry(0, null, indicator, division, false);
    }

    LibraryEntry waitingFor(CoreIndicator indicator, String from) {
        return new LibraryEntry(version, adopted, indicator, from, retired);
    }

    LibraryEntry returned() {
        return new LibraryEntry(version, adopted, null, division, retired);
    }

    LibraryEntry adopted(int newVersion, CoreIndicator indicator) {
        return new LibraryEntry(newVersion, indicator, null, division, false);
    }

    LibraryEntry retire() {
        return new LibraryEntry(version, adopted, null, division, true);
    }

    /** Whether this very content waits or is in use. */
    boolean holds(CoreIndicator indicator) {
        return indicator.equals(waiting) || (isAdopted() && indicator.equals(adopted));
    }

    /** Whether another division's text waits, which nobody replaces without a word. */
    boolean waitsForAnother(String than) {
        return waiting != null && !division.equals(than);
    }

    boolean isAdopted() {
        return adopted != null && !retired;
    }

    /** Whether the name is taken by what is in use or may come into use. */
    boolean isCalled(String name) {
        return !retired && (isNamed(adopted, name) || isNamed(waiting, name));
    }

    private static boolean isNamed(@Nullable CoreIndicator indicator, String name) {
        return indicator != null && indicator.name().equals(name);
    }
}
