package org.jixiao.platform.problem;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** An input whose form is wrong, found by an endpoint that reads it by hand. All faults at once. */
public final class InvalidInput extends RequestProblem {

    static final String CODE = "invalid-input";

    private final transient List<Fault> faults;

    public InvalidInput(List<Fault> faults) {
        super(HttpStatus.BAD_REQUEST, CODE, Map.of());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
