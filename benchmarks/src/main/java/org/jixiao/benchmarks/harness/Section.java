package org.jixiao.benchmarks.harness;

import java.io.IOException;
import java.sql.SQLException;

/** A part of the report. */
public interface Section {

    /** As in {@code --only}. */
    String name();

    /** What its cells mean, as a paragraph of the report. */
    String meaning();

    void run(Bench bench) throws IOException, SQLException, InterruptedException;
}
