package org.jixiao.platform.sheet;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Function;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;

/** What a reader says of a file that it does not take. */
final class Refused {

    private Refused() {}

    static List<Refusal> reasons(SheetReader reader, byte[] file, Function<SheetRow, ?> meaning) {
        return catchThrowableOfType(CommandRefused.class, () -> reader.read(file, meaning))
                .reasons();
    }

    /** Codes and cells, such as {@code cell-empty C7}. */
    static List<String> said(List<Refusal> reasons) {
        return reasons.stream()
                .map(reason -> reason.field() == null ? reason.code() : reason.code() + " " + reason.field())
                .toList();
    }

    static List<String> said(SheetReader reader, byte[] file, Function<SheetRow, ?> meaning) {
        return said(reasons(reader, file, meaning));
    }
}
