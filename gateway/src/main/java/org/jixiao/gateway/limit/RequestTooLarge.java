package org.jixiao.gateway.limit;

import java.io.IOException;

/** A body without an announced length turned out to be larger than allowed while it was being passed on. */
public final class RequestTooLarge extends IOException {

    RequestTooLarge() {
        super("the request body exceeds the limit");
    }
}
