package org.scostudy.scenario.read;

import org.scostudy.material.yaml.Shape;

/** Which keys the files of decisions and stories must and may have. The published schema says the same. */
final class Shapes {

    static final Shape DECISIONS = Shape.of(
            "a decision model",
            "topics actors groups circumstances matters rules interests clauses proposals twists",
            "");
    static final Shape TOPIC = Shape.of("a topic", "id title", "");
    static final Shape ACTOR = Shape.of("an actor", "id standing", "");
    static final Shape RULE = Shape.of("a rule", "id effect cites text", "matter binds");
    static final Shape INTEREST = Shape.of("an interest", "id holder matter side strength cites text", "when");
    static final Shape CLAUSE = Shape.of("a clause", "id text matters weight dropping adding", "answers instead");
    static final Shape PROPOSAL = Shape.of(
            "a proposal", "id topic title brief aim sponsors clauses seats twists cites facts", "hosts remedies");
    static final Shape TWIST = Shape.of("a twist", "id title text cites", "circumstance adds");

    static final Shape STORY = Shape.of("a story", "id title topic brief cites start steps", "role facts");
    static final Shape STEP = Shape.of("a step", "situation", "cites table predict choices end");
    static final Shape TABLE = Shape.of("a table", "proposal sponsor clauses", "host circumstances");
    static final Shape PREDICT = Shape.of("a prediction", "question explanation next", "");
    static final Shape CHOICE = Shape.of("a choice", "id label consequence score cites next", "table");
    static final Shape END = Shape.of("an end", "outcome debrief", "");

    private Shapes() {}
}
