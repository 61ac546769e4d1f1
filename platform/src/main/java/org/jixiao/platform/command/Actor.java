package org.jixiao.platform.command;

import java.util.Set;

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
        roles = Set.copyOf(roles);
    }
}
