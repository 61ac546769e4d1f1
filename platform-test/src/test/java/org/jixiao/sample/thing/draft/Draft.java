package org.jixiao.sample.thing.draft;

import org.jixiao.sample.thing.register.Register;

/** A slice that reaches into its neighbour. */
public record Draft(Register register) {}
