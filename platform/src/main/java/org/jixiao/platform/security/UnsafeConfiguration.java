package org.jixiao.platform.security;

import java.util.List;

/** Started as production, this configuration would be a risk. */
final class UnsafeConfiguration extends RuntimeException {

    UnsafeConfiguration(List<String> risks) {
        super(String.join("; ", risks), null, false, false);
    }
}
