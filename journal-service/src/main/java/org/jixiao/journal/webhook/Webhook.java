package org.jixiao.journal.webhook;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to deliver.
 *
 * @param client whose it is
 * @param hold this delivery, as long as nobody else began one, or the client set the cursor back
 * @param cursor the position behind which the next event is
 * @param failures of the event that comes next
 * @param lastFailure why that was not taken, or why nothing may be sent
 */
record Webhook(
        UUID id,
        String client,
        UUID hold,
        URI url,
        Set<String> types,
        Secret secret,
        long cursor,
        int failures,
        @Nullable String lastFailure) {}
