package org.scostudy.bench;

/** Something worth measuring; register it in {@link Bench}. */
public interface Benchmark {

    /** The word after {@code ./sco bench}. */
    String name();

    void run(Figures out) throws Exception;
}
