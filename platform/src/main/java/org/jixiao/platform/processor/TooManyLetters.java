package org.jixiao.platform.processor;

/** A processor that has put so many subjects aside is broken as a whole: it stands still and asks for somebody instead of going on. */
public final class TooManyLetters extends RuntimeException {

    TooManyLetters(String processor, int most) {
        super("%s has put more than %d subjects aside".formatted(processor, most), null, false, false);
    }
}
