package org.scostudy.study.session;

import org.scostudy.account.LearnerRemoved;
import org.scostudy.study.fit.FitTable;
import org.scostudy.study.fit.Lending;
import org.scostudy.study.fit.PoolTable;
import org.scostudy.study.log.CardMoves;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.DaysPlayed;
import org.scostudy.study.log.ReviewLog;
import org.scostudy.study.queue.StudyLists;
import org.scostudy.study.recall.GoneCardNotices;
import org.scostudy.study.settings.ExamAims;
import org.scostudy.study.settings.StudySettings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes what a learner did when the learner is gone. */
@Component
public class Forgetting {

    private final ReviewLog log;
    private final CardMoves moves;
    private final Cards cards;
    private final StudySettings settings;
    private final ExamAims exams;
    private final StudyLists lists;
    private final GoneCardNotices told;
    private final FitTable fits;
    private final PoolTable pools;
    private final Lending lending;
    private final DaysPlayed played;

    public Forgetting(
            ReviewLog log,
            CardMoves moves,
            Cards cards,
            StudySettings settings,
            ExamAims exams,
            StudyLists lists,
            GoneCardNotices told,
            FitTable fits,
            PoolTable pools,
            Lending lending,
            DaysPlayed played) {
        this.log = log;
        this.moves = moves;
        this.cards = cards;
        this.settings = settings;
        this.exams = exams;
        this.lists = lists;
        this.told = told;
        this.fits = fits;
        this.pools = pools;
        this.lending = lending;
        this.played = played;
    }

    @EventListener
    public void on(LearnerRemoved removed) {
        log.forget(removed.learnerId());
        moves.forget(removed.learnerId());
        cards.forget(removed.learnerId());
        settings.forget(removed.learnerId());
        exams.forget(removed.learnerId());
        lists.forget(removed.learnerId());
        told.forget(removed.learnerId());
        fits.forget(removed.learnerId());
        pools.forget(removed.learnerId());
        lending.forget(removed.learnerId());
        played.forget(removed.learnerId());
    }
}
