package org.scostudy.live.hall;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.gradebook.Marks;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.Members;
import org.scostudy.language.Messages;
import org.scostudy.live.kept.LivePlace;
import org.scostudy.live.kept.LivePlaces;
import org.scostudy.live.kept.LiveSummit;
import org.scostudy.live.kept.LiveSummitTable;
import org.scostudy.live.table.LiveTable;
import org.scostudy.live.table.Outturn;
import org.scostudy.live.table.Reckoning;
import org.scostudy.live.table.Stand;
import org.scostudy.question.CardsMissed;
import org.scostudy.question.PlayCounted;
import org.scostudy.question.StudyCard;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Reason;
import org.scostudy.summit.words.CardsOfFacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What everybody has at the end: what their seat earned, a day's work, and the cards of what the seat did not know. */
@Component
class Results {

    private final LivePlaces places;
    private final LiveSummitTable summits;
    private final Members members;
    private final Marks marks;
    private final Accounts accounts;
    private final CardsOfFacts cards;
    private final Messages messages;
    private final ApplicationEventPublisher events;

    Results(
            LivePlaces places,
            LiveSummitTable summits,
            Members members,
            Marks marks,
            Accounts accounts,
            CardsOfFacts cards,
            Messages messages,
            ApplicationEventPublisher events) {
        this.places = places;
        this.summits = summits;
        this.members = members;
        this.marks = marks;
        this.accounts = accounts;
        this.cards = cards;
        this.messages = messages;
        this.events = events;
    }

    /** In the transaction that ends the summit. */
    void keep(Hall hall, LiveTable table, Instant at) {
        var council = new Council(hall.dossier().decisions(), messages.here());
        var reckoning = new Reckoning(hall.dossier(), council, messages.here());
        List<LivePlace> all = places.of(hall.summit().id());
        for (String seat : Set.copyOf(table.seats().values())) {
            Reckoning.Score score = reckoning.score(table, seat);
            List<StudyCard> missed = cards.of(hall.summit().pack(), missed(hall, reckoning.outturns(table), seat));
            for (LivePlace place : all) {
                if (seat.equals(table.seatOf(place.voice()))) {
                    earned(hall.summit(), place, seat, score, missed, at);
                }
            }
        }
    }

    private void earned(
            LiveSummit summit,
            LivePlace place,
            String seat,
            Reckoning.Score score,
            List<StudyCard> missed,
            Instant at) {
        places.earned(
                summit.id(), new LivePlace(place.learner(), place.voice(), seat, score.points(), Reckoning.OUT_OF));
        marked(summit, place, score, at);
        accounts.find(place.learner()).ifPresent(learner -> {
            events.publishEvent(new PlayCounted(learner.id(), summit.id(), learner.dayOf(at)));
            events.publishEvent(new CardsMissed(
                    learner.id(),
                    summit.id(),
                    at,
                    missed.stream().map(StudyCard::id).toList()));
        });
    }

    /** Who has left the class meanwhile has no mark; an assignment that was taken back has none either. */
    private void marked(LiveSummit summit, LivePlace place, Reckoning.Score score, Instant at) {
        Long classroom = summit.classroom();
        Long assignment = summits.find(summit.id()).map(LiveSummit::assignment).orElse(null);
        if (classroom == null || assignment == null) {
            return;
        }
        members.findLearner(classroom, place.learner()).filter(Member::active).ifPresent(member -> {
            String attempt = UUID.nameUUIDFromBytes(
                            (summit.id() + ":" + place.voice()).getBytes(StandardCharsets.UTF_8))
                    .toString();
            marks.began(classroom, assignment, member.id(), attempt, summit.opened());
            marks.finished(attempt, score.points(), Reckoning.OUT_OF, at);
        });
    }

    /** Facts behind the weightiest reason for what the seat should have said, where it said something else. */
    private static Collection<String> missed(Hall hall, List<Outturn> outturns, String seat) {
        Set<String> facts = new LinkedHashSet<>();
        for (Outturn outturn : outturns) {
            Stand stand = outturn.stand(seat);
            if (!stand.byCouncil() && stand.nearness() < 1) {
                Reason.Side side = stand.interests().objects() ? Reason.Side.AGAINST : Reason.Side.FOR;
                stand.interests().reasons().stream()
                        .filter(reason -> reason.side() == side)
                        .findFirst()
                        .ifPresent(reason -> facts.addAll(hall.dossier().book().facts(reason.source())));
            }
        }
        return facts;
    }
}
