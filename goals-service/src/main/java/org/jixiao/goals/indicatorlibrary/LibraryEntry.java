package org.jixiao.goals.indicatorlibrary;

import org.jixiao.contracts.goals.CoreIndicator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the library.
 *
 * @param version of what is adopted; 0 before the first adoption
 * @param adopted what goals may use; null before the first adoption
 * @param waiting what was proposed or revised and is not decided yet; null if nothing
 */
record LibraryEntry(
        int version,
        @Nullable CoreIndicator adopted,
        @Nullable CoreIndicator waiting,
        boolean retired) {

    static LibraryEntry proposed(CoreIndicator indicator) {
        return new LibraryEntry(0, null, indicator, false);
    }

    LibraryEntry waitingFor(CoreIndicator indicator) {
        return new LibraryEntry(version, adopted, indicator, retired);
    }

    LibraryEntry returned() {
        return new LibraryEntry(version, adopted, null, retired);
    }

    LibraryEntry adopted(int newVersion, CoreIndicator indicator) {
        return new LibraryEntry(newVersion, indicator, null, false);
    }

    LibraryEntry retire() {
        return new LibraryEntry(version, adopted, null, true);
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
