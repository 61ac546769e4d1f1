package org.jixiao.platform.attachment;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Bytes that are fetched piece by piece while they are read. */
final class Pieces extends InputStream {

    private final int size;
    private final IntFunction<byte[]> pieceFrom;

    private byte[] piece = new byte[0];
    private int start;
    private int next;

    /**
     * @param size of all pieces together
     * @param pieceFrom gives some bytes, from this one on
     */
    Pieces(int size, IntFunction<byte[]> pieceFrom) {
        this.size = size;
        this.pieceFrom = pieceFrom;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (next == size) {
            return -1;
        }
        if (next == start + piece.length) {
            start = next;
            piece = pieceFrom.apply(next);
        }
        int count = Math.min(length, start + piece.length - next);
        System.arraycopy(piece, next - start, bytes, offset, count);
        next += count;
        return count;
    }
}
