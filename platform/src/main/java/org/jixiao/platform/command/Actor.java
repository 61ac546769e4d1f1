package org.jixiao.platform.command;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who acts: a person or a program, as the identity provider names it.
 *
 * @param id the stable id, the token's subject
 * @param name what people call the actor
 * @param roles names such as {@code planning-finance}
 * @param unit the code of the unit that the actor belongs to; empty if none
 */
public record Actor(String id, String name, Set<String> roles, String unit) {

    public Actor {
        roles = Collections.unmodifiableSortedSet(
                new TreeSet<>(roles)); // in one order, so that the same wish is the same text
    }
}
