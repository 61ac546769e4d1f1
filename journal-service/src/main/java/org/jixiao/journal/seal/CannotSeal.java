package org.jixiao.journal.seal;

/** The log or what was sealed is not as it must be. Nothing is sealed until somebody has looked. */
final class CannotSeal extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    CannotSeal(String why) {
        super(why);
    }
}
