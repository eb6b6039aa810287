package org.scostudy.question.exchange.run;

/** Ends a reading from within; the problem was reported before. Never leaves the exchange. */
public final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final QuestionReader.Ending ending;

    Stop(QuestionReader.Ending ending) {
        super(ending.name(), null, false, false);
        this.ending = ending;
    }

    QuestionReader.Ending ending() {
        return ending;
    }
}
