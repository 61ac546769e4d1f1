package org.jixiao.platform.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jixiao.contracts.other.OtherEvent;
import org.jixiao.sample.ClockProjection;
import org.jixiao.sample.ClockState;
import org.jixiao.sample.DiceCommand;
import org.jixiao.sample.DiceProjection;
import org.jixiao.sample.FrameworkState;
import org.jixiao.sample.HandlesPrivateEvent;
import org.jixiao.sample.HandlesPublishedEvent;
import org.jixiao.sample.ImpureEvent;
import org.jixiao.sample.IndirectState;
import org.jixiao.sample.KnowsStranger;
import org.jixiao.sample.NotMarked;
import org.jixiao.sample.ReadingProjection;
import org.jixiao.sample.SpringTransaction;
import org.jixiao.sample.Switches;
import org.jixiao.sample.UsesJackson2;
import org.jixiao.sample.cycle.one.One;
import org.jixiao.sample.cycle.two.Two;
import org.jixiao.sample.thing.Thing;
import org.jixiao.sample.thing.draft.Draft;
import org.jixiao.sample.thing.register.Register;
import org.jixiao.stranger.Stranger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule finds a small bad sample and leaves a good one alone. A rule that cannot fail protects nothing. */
class RulesCanFailTest {

    private static final ServiceBoundaries BOUNDARIES = new ServiceBoundaries("sample");

    private static List<String> found(ArchRule rule, Class<?>... samples) {
        return rule.allowEmptyShould(true)
                .evaluate(new ClassFileImporter().importClasses(samples))
                .getFailureReport()
                .getDetails();
    }

    @Nested
    @DisplayName("The rules for every module")
    class House {

        @Test
        @DisplayName("find two packages that need each other")
        void cycle() {
            assertThat(found(Packages.FREE_OF_CYCLES, One.class, Two.class)).hasSize(1);
            assertThat(found(Packages.FREE_OF_CYCLES, Thing.class, Draft.class)).isEmpty();
        }

        @Test
        @DisplayName("find a package without @NullMarked")
        void nullMarked() throws ClassNotFoundException {
            Class<?> packageInfo = Class.forName(HouseRules.class.getPackageName() + ".package-info");

            assertThat(found(Packages.NULL_MARKED, NotMarked.class))
                    .containsExactly("package org.jixiao.sample needs a package-info.java with @NullMarked");
            assertThat(found(Packages.NULL_MARKED, HouseRules.class, packageInfo))
                    .isEmpty();
        }

        @Test
        @DisplayName("find @Transactional")
        void transactional() {
            assertThat(found(Bans.NO_TRANSACTIONAL, SpringTransaction.class)).isNotEmpty();
            assertThat(found(Bans.NO_TRANSACTIONAL, Thing.class)).isEmpty();
        }

        @Test
        @DisplayName("find Jackson 2")
        void jackson2() {
            assertThat(found(Bans.NO_JACKSON_2, UsesJackson2.class)).isNotEmpty();
            assertThat(found(Bans.NO_JACKSON_2, Thing.class)).isEmpty();
        }
    }

    @Nested
    @DisplayName("The boundaries of a service")
    class Boundaries {

        @Test
        @DisplayName("show a slice that uses its neighbour")
        void slices() {
            assertThat(found(BOUNDARIES.slicesAreIndependent(), Draft.class)).isNotEmpty();
            assertThat(found(BOUNDARIES.slicesAreIndependent(), Register.class)).isEmpty();
        }

        @Test
        @DisplayName("show another module, even as the type of an array")
        void strangers() {
            assertThat(found(BOUNDARIES.onlyWhatIsShared(), KnowsStranger.class))
                    .isNotEmpty();
            assertThat(found(BOUNDARIES.onlyWhatIsShared(), HandlesPublishedEvent.class, Draft.class))
                    .isEmpty();
        }

        @Test
        @DisplayName("show a handler of another context's private event")
        void privateEvents() {
            assertThat(found(BOUNDARIES.onlyOwnAndPublishedEvents(), HandlesPrivateEvent.class))
                    .isNotEmpty();
            assertThat(found(BOUNDARIES.onlyOwnAndPublishedEvents(), HandlesPublishedEvent.class))
                    .isEmpty();
            assertThat(found(new ServiceBoundaries("other").onlyOwnAndPublishedEvents(), HandlesPrivateEvent.class))
                    .isEmpty();
        }

        @Test
        @DisplayName("show a platform that knows a context")
        void platform() {
            assertThat(found(ServiceBoundaries.platformKnowsNoContext(), HandlesPublishedEvent.class))
                    .isNotEmpty();
            assertThat(found(ServiceBoundaries.platformKnowsNoContext(), ImpureEvent.class))
                    .isEmpty();
        }

        @Test
        @DisplayName("show contracts that need a framework")
        void contracts() {
            assertThat(found(ServiceBoundaries.contractsStandAlone(), FrameworkState.class))
                    .isNotEmpty();
            assertThat(found(ServiceBoundaries.contractsStandAlone(), OtherEvent.class, OtherEvent.Told.class))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("Purity")
    class Pure {

        @ParameterizedTest
        @ValueSource(classes = {ClockState.class, DiceCommand.class, FrameworkState.class})
        @DisplayName("finds clock, dice and framework in a state or command")
        void statesAndCommands(Class<?> sample) {
            assertThat(found(Purity.OF_STATES_AND_COMMANDS, sample)).isNotEmpty();
        }

        @Test
        @DisplayName("finds the clock behind a helper of a state, even as a method reference")
        void helpers() throws ClassNotFoundException {
            Class<?> helper = Class.forName("org.jixiao.sample.Calendar");

            assertThat(found(Purity.OF_STATES_AND_COMMANDS, IndirectState.class, helper))
                    .isNotEmpty();
            assertThat(found(Purity.OF_STATES_AND_COMMANDS, IndirectState.class))
                    .isEmpty();
            assertThat(found(Purity.OF_STATES_AND_COMMANDS, helper)).isEmpty();
        }

        @Test
        @DisplayName("finds the clock in an event")
        void events() {
            assertThat(found(Purity.OF_EVENTS, ImpureEvent.class)).isNotEmpty();
            assertThat(found(Purity.OF_EVENTS, OtherEvent.Told.class)).isEmpty();
        }
    }

    @Nested
    @DisplayName("The rules for projections")
    class OfProjections {

        @ParameterizedTest
        @ValueSource(classes = {ClockProjection.class, DiceProjection.class})
        @DisplayName("find clock and dice")
        void clock(Class<?> sample) {
            assertThat(found(Projections.NO_CLOCK_NO_RANDOMNESS, sample)).isNotEmpty();
        }

        @Test
        @DisplayName("find a database connection")
        void database() {
            assertThat(found(Projections.NO_DATABASE, ReadingProjection.class)).isNotEmpty();
        }

        @Test
        @DisplayName("leave others alone")
        void others() {
            assertThat(found(Projections.NO_CLOCK_NO_RANDOMNESS, ReadingProjection.class, ClockState.class))
                    .isEmpty();
            assertThat(found(Projections.NO_DATABASE, ClockProjection.class)).isEmpty();
        }
    }

    @Nested
    @DisplayName("A switch over sealed events")
    class OverEvents {

        @ParameterizedTest
        @ValueSource(
                classes = {
                    Switches.WithDefault.class,
                    Switches.WithCaseThatTakesAll.class,
                    Switches.WithDefaultThatThrows.class,
                    Switches.WithDefaultInLambda.class
                })
        @DisplayName("is found where it does not name every event")
        void withDefault(Class<?> sample) {
            assertThat(found(EventSwitches.NAME_EVERY_EVENT, sample)).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                classes = {
                    Switches.NamesEvery.class,
                    Switches.NamesEveryTogether.class,
                    Switches.HeedsSomeOfAll.class,
                    Stranger.class
                })
        @DisplayName("is left alone where it does, and so is one over all stored events")
        void exhaustive(Class<?> sample) {
            assertThat(found(EventSwitches.NAME_EVERY_EVENT, sample)).isEmpty();
        }
    }
}
