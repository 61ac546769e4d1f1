package org.jixiao.contracts.goals;

/**
 * A named person who answers for something, for good: named once with the name of that day.
 *
 * @param staffId stable id, as the identity provider gives it
 */
public record Person(String staffId, String name) {}
