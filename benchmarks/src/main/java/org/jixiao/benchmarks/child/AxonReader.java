package org.jixiao.benchmarks.child;

import java.io.IOException;
import org.jixiao.benchmarks.peers.axon.AxonProjection;
import org.jixiao.benchmarks.postgres.PlainDatabase;

/** Another process with stock Axon's polling processor. */
public final class AxonReader {

    private AxonReader() {}

    public static void main(String[] arguments) throws IOException {
        AxonProjection projection = AxonProjection.start(new PlainDatabase(arguments[0], arguments[1], arguments[2]));
        ChildJvm.tellReady();
        ChildJvm.awaitEnd();
        projection.close();
    }
}
