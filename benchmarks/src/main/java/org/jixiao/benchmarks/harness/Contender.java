package org.jixiao.benchmarks.harness;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** One way to do the work of a section; takes its turn in every round. */
public interface Contender {

    /** How its cell is called. */
    String cell();

    /** Works for about this long, or until its fixed work is done, and says how fast it was. */
    double measure(Duration atLeast) throws IOException, SQLException, InterruptedException;

    /** Brings what is still under way to rest before the next one's turn. */
    default void settle() throws SQLException {}
}
