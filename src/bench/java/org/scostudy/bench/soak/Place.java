package org.scostudy.bench.soak;

import java.sql.SQLException;
import java.util.List;

/** Where the server keeps its data, and what can happen to them there. */
interface Place extends AutoCloseable {

    String name();

    /** Of every command that works on the data. */
    List<String> options();

    List<Fault> faults();

    /** How much room there is, in words, or an empty text. */
    String room();

    /** What was left out, and why, or an empty text. */
    String leftOut();

    /** The first column of all rows, when the server has stopped. */
    List<String> column(String sql) throws SQLException;
}
