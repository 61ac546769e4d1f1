/**
 * Webhooks (Standard Webhooks): a client is told of published events by a signed request to an address of its own, or by a record in a topic
 * of Kafka, in the order of the log and at least once.
 */
@NullMarked
package org.jixiao.journal.webhook;

import org.jspecify.annotations.NullMarked;
