package org.jixiao.benchmarks.child;

import java.io.IOException;
import java.util.Map;
import org.jixiao.benchmarks.sample.RunningService;

/** Another process of the sample service: it takes nobody's commands and keeps the read model. */
public final class OurReader {

    private OurReader() {}

    public static void main(String[] arguments) throws IOException {
        RunningService service = RunningService.whole(ChildJvm.log(arguments), Map.of());
        ChildJvm.tellReady();
        ChildJvm.awaitEnd();
        service.close();
    }
}
