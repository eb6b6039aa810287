package org.scostudy.question.exchange.run;

import java.nio.file.Path;

/** Hears nothing; for looking at the beginning of a file. */
public final class DeafSink implements Sink {

    @Override
    public void take(Incoming item) {}

    @Override
    public void problem(Problem problem) {}

    @Override
    public Path mediaFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }
}
