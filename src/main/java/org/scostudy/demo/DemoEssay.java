package org.scostudy.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.scostudy.classroom.gradebook.Marks;
import org.scostudy.classroom.paper.QuizPapers;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.demo.DemoWork.Pupil;
import org.scostudy.material.model.Level;
import org.scostudy.question.BankSection;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Rubric;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.QuizPlan;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.EssayMark;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.WriteEssay;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.PaperPart;
import org.scostudy.quiz.paper.PaperQuestion;
import org.springframework.stereotype.Component;

/** An essay of the sample class: one waits to be marked, one was, and the others have some days left. */
@Component
class DemoEssay {

    private static final String STEM =
            "Should an organisation whose members disagree decide everything by consensus? Take a side, and answer the best objection to it.";

    private static final Rubric RUBRIC = Rubric.read("""
            60-250 words
            Argument
            4 takes a side and answers an objection
            2 takes a side
            0 takes none
            Evidence
            2 gives an example from the reading
            0 gives none
            """);

    private static final String WAITING =
            "I would keep consensus. A small member that can be outvoted has little reason to stay, and an organisation"
                    + " that loses its small members is only a club of the large ones. The best objection is that"
                    + " nothing urgent is ever decided. But what is decided by all is also carried out by all, and"
                    + " members that cannot agree would not obey a majority either. Urgent matters can be left to those"
                    + " who want to act, as long as they do not act in the name of the others.";

    private static final String MARKED =
            "Consensus is too slow. If one member can stop everything, the organisation speaks only about what nobody"
                    + " minds, and the hard questions are settled somewhere else. A majority of two thirds would be"
                    + " better. Those who are against could stay out of what is decided, so nobody has to do what they"
                    + " refused.";

    private static final String COMMENT =
            "You take a clear side. Who says that members would stay if they can be outvoted? Answer that, with an example.";

    private final SampleAttempts attempts;
    private final QuizPapers papers;
    private final Marks marks;

    DemoEssay(SampleAttempts attempts, QuizPapers papers, Marks marks) {
        this.attempts = attempts;
        this.papers = papers;
        this.marks = marks;
    }

    /** Gives the class its paper, and lets two of it hand in what they wrote. */
    void give(Assignment assignment, BankSection section, List<Pupil> pupils, Instant now) {
        ExamPaper paper = paper(section);
        papers.freeze(assignment, paper);
        write(
                assignment,
                paper,
                pupils.get(2),
                MARKED,
                now.minus(Duration.ofHours(30)),
                List.of(new EssayMark(
                        0,
                        0,
                        List.of(1, 1),
                        RUBRIC.share(List.of(1, 1)),
                        COMMENT,
                        "Sample instructor",
                        now.minus(Duration.ofHours(5)))));
        write(assignment, paper, pupils.get(5), WAITING, now.minus(Duration.ofHours(20)), List.of());
    }

    private static ExamPaper paper(BankSection section) {
        Item item = new Item(
                "sample-essay",
                List.of(),
                Kind.ESSAY,
                section.id(),
                section.title(),
                Level.EVALUATE,
                STEM,
                null,
                new WriteEssay(RUBRIC),
                RUBRIC.words(),
                null,
                null,
                List.of(),
                null,
                null);
        PaperPart all =
                PaperPart.all("", List.of(new PaperQuestion(item, item.task().usualPoints())));
        return new ExamPaper(Mode.EXAM, QuizPlan.Order.READING, null, List.of(all));
    }

    private void write(
            Assignment assignment, ExamPaper paper, Pupil pupil, String text, Instant started, List<EssayMark> marked) {
        SampleAttempts.Sample written = attempts.write(
                pupil.learner(),
                assignment.title(),
                assignment.id(),
                paper,
                assignment.seed(),
                Answer.written(text),
                started,
                marked);
        marks.began(assignment.classroom(), assignment.id(), pupil.member(), written.attempt(), started);
        marks.finished(
                written.attempt(), written.points(), written.outOf(), marked.isEmpty() ? 1 : 0, written.finished());
    }
}
