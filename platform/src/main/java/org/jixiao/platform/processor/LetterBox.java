package org.jixiao.platform.processor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Where processors of one kind put what they could not deliver. */
public interface LetterBox {

    /** The processors, by the names their authors gave them. */
    Set<String> names();

    /** How each of them stands. */
    List<Runner.Status> statuses();

    List<DeadLetter> letters(String name);

    /** How many letters a processor has. */
    long count(String name);

    /**
     * Tries a letter and all that waits behind it, in order, all or nothing.
     *
     * @param delivered hears of each, before all of them are gone for good
     * @return how many were delivered; 0 if there is no such letter
     * @throws LetterFailedAgain if one of them fails again; nothing changed then
     */
    int retry(String name, long position, Consumer<DeadLetter> delivered);

    /**
     * Gives a letter up, so that what waits behind it can be tried.
     *
     * @param dropping hears of the letter while nobody else can drop it or try it, before it is gone for good
     * @return the letter; empty if there is none, and then nobody heard of it
     */
    Optional<DeadLetter> drop(String name, long position, Consumer<DeadLetter> dropping);
}
