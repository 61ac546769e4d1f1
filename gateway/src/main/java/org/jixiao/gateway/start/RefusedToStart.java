package org.jixiao.gateway.start;

/** The gateway would be unsafe or useless with this configuration. The message is the one line that its operator reads. */
public class RefusedToStart extends RuntimeException {

    RefusedToStart(String line) {
        super(line);
    }
}
