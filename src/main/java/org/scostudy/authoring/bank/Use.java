package org.scostudy.authoring.bank;

/** What learners did with a question: first answers of quizzes, and every review of its card. */
public record Use(int answered, int right) {

    static final Use NONE = new Use(0, 0);

    private static final int TELLING = 5;
    private static final double HARD_BELOW = 0.4;
    private static final double EASY_FROM = 0.95;

    Use and(Use more) {
        return new Use(answered + more.answered, right + more.right);
    }

    public double share() {
        return answered == 0 ? 0 : (double) right / answered;
    }

    /** Fewer answers than five say nothing. */
    boolean hard() {
        return answered >= TELLING && share() < HARD_BELOW;
    }

    boolean easy() {
        return answered >= TELLING && share() >= EASY_FROM;
    }
}
