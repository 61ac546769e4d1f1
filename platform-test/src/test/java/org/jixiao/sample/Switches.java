package org.jixiao.sample;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.other.OtherEvent;

/** Ways to switch over events. The interfaces' names say what each does. */
public interface Switches {

    class WithDefault {
        public String told(OtherEvent event) {
            return switch (event) {
                case OtherEvent.Told told -> told.code();
                default -> "";
            };
        }
    }

    class WithCaseThatTakesAll {
        public String told(OtherEvent event) {
            return switch (event) {
                case OtherEvent.Told told -> told.code();
                case OtherEvent other -> other.toString();
            };
        }
    }

    class WithDefaultThatThrows {
        public String told(OtherEvent event) {
            return switch (event) {
                case OtherEvent.Told told -> told.code();
                default -> throw new IllegalStateException("unexpected");
            };
        }
    }

    class WithDefaultInLambda {
        public java.util.function.Function<OtherEvent, String> told() {
            return event -> switch (event) {
                case OtherEvent.Told told -> told.code();
                default -> "";
            };
        }
    }

    class NamesEvery {
        public String code(OtherEvent event) {
            return switch (event) {
                case OtherEvent.Told(var code) when code.isEmpty() -> "none";
                case OtherEvent.Told told -> told.code();
                case OtherEvent.Kept kept -> kept.code();
            };
        }
    }

    class NamesEveryTogether {
        public void print(OtherEvent event) {
            switch (event) {
                case OtherEvent.Told _, OtherEvent.Kept _ -> System.out.println(event);
            }
        }
    }

    class HeedsSomeOfAll {
        public String told(StoredEvent event) {
            return switch (event) {
                case OtherEvent.Told told -> told.code();
                default -> "";
            };
        }
    }
}
