package org.jixiao.platform.eventlog;

import org.jspecify.annotations.Nullable;

/**
 * An event as it was read from the log. Its content is decoded at first use and then shared by everybody who reads it, so content
 * that cannot be read is its handler's failure and not the reader's.
 */
public final class LogEvent {

    private final PositionedEvent stored;
    private final EventDecoder decoder;
    private volatile @Nullable Object content;

    LogEvent(PositionedEvent stored, EventDecoder decoder) {
        this.stored = stored;
        this.decoder = decoder;
    }

    public PositionedEvent stored() {
        return stored;
    }

    public long position() {
        return stored.position();
    }

    /**
     * The registered record, or something else if this service does not know the stored name and revision.
     *
     * @throws tools.jackson.core.JacksonException if the stored characters do not fit the record
     */
    public Object content() {
        Object decoded = content;
        if (decoded == null) {
            decoded = decoder.content(stored);
            content = decoded;
        }
        return decoded;
    }

    /** The stored metadata as a record that names what it wants to know. */
    public <T> T metadata(Class<T> shape) {
        return decoder.metadata(stored, shape);
    }

    /** How much memory its characters may take, in bytes. */
    long size() {
        return 2L * (stored.payload().length() + stored.metadata().length());
    }
}
