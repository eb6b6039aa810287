package org.scostudy.scenario.read;

import org.scostudy.material.yaml.Shape;

/** Which keys the files of decisions and stories must and may have. The published schema says the same. */
final class Shapes {

    static final Shape DECISIONS = Shape.of(
            "decisions",
            "topics actors groups circumstances matters rules interests clauses proposals twists",
            "realities");
    static final Shape TOPIC = Shape.of("topic", "id title", "");
    static final Shape ACTOR = Shape.of("actor", "id standing", "");
    static final Shape RULE = Shape.of("rule", "id effect cites text", "matter binds eased-by");
    static final Shape INTEREST =
            Shape.of("interest", "id holder matter side strength cites text", "when concerns eased-by basis");
    static final Shape CLAUSE = Shape.of("clause", "id text matters weight dropping adding cites", "instead");
    static final Shape PROPOSAL = Shape.of(
            "proposal",
            "id topic title brief aim sponsors clauses seats twists cites facts reported",
            "hosts remedies guests");
    static final Shape REPORT = Shape.of("report", "text cites", "");
    static final Shape REALITY = Shape.of("reality", "id facts about forbids", "by");
    static final Shape TWIST = Shape.of("twist", "id title text cites", "circumstance adds");

    static final Shape REASON = Shape.of("reason", "reason idea facts", "");

    static final Shape STORY = Shape.of("story", "id title topic brief cites start steps", "role facts");
    static final Shape STEP = Shape.of("step", "situation", "cites table predict choices end");
    static final Shape TABLE = Shape.of("table", "proposal sponsor clauses", "host circumstances");
    static final Shape PREDICT = Shape.of("prediction", "question explanation next", "");
    static final Shape CHOICE = Shape.of("choice", "id label consequence score cites next", "table");
    static final Shape END = Shape.of("end", "outcome debrief", "");

    private Shapes() {}
}
