package org.jixiao.platform.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds for every module. Extend it in one small test class that names the module's root package. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HouseRules {

    private final JavaClasses classes;

    protected HouseRules(String rootPackage) {
        classes = OwnClasses.in(rootPackage);
    }

    protected final JavaClasses classes() {
        return classes;
    }

    @Test
    @DisplayName("There are classes to look at")
    void thereAreClasses() {
        assertThat(classes).isNotEmpty();
    }

    @Test
    @DisplayName("Packages are free of cycles")
    void packagesAreFreeOfCycles() {
        Packages.FREE_OF_CYCLES.check(classes);
    }

    @Test
    @DisplayName("Every package says that nothing in it is null unless it says so")
    void packagesAreNullMarked() {
        Packages.NULL_MARKED.check(classes);
    }

    @Test
    @DisplayName("Nobody opens transactions by annotation")
    void nobodyIsTransactional() {
        Bans.NO_TRANSACTIONAL.check(classes);
    }

    @Test
    @DisplayName("Nobody uses Jackson 2, which only Axon brings along")
    void nobodyUsesJackson2() {
        Bans.NO_JACKSON_2.check(classes);
    }
}
