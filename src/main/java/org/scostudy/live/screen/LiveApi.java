package org.scostudy.live.screen;

import static org.scostudy.account.FromRequest.required;
import static org.scostudy.account.FromRequest.uuid;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.BadRequest;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.language.Messages;
import org.scostudy.live.hall.Attending;
import org.scostudy.live.hall.Convening;
import org.scostudy.live.hall.Hall;
import org.scostudy.live.hall.Halls;
import org.scostudy.live.hall.LiveRefused;
import org.scostudy.live.kept.LiveSummit;
import org.scostudy.live.look.Board;
import org.scostudy.live.look.Boards;
import org.scostudy.live.table.Overtaken;
import org.scostudy.scenario.story.NotPossible;
import org.scostudy.summit.kept.Receipt;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What pages of a live summit ask for and send: plain requests, so that any server can take them, and a stream of changes. */
@RestController
@PermitAll
@RequestMapping(path = "/api/live", produces = MediaType.APPLICATION_JSON_VALUE)
class LiveApi {

    private static final String EVENTS = MediaType.TEXT_EVENT_STREAM_VALUE;

    /**
     * @param scenario one on the text that is tabled
     * @param classroom absent for whoever has the code
     * @param summit an id of the page's making
     */
    record Opening(
            @Nullable String scenario,
            @Nullable Long classroom,
            @Nullable String summit) {}

    record Doing(@Nullable Wish deed, @Nullable String entry) {}

    private final Attending attending;
    private final Convening convening;
    private final Halls halls;
    private final Boards boards;
    private final Streams streams;
    private final Messages messages;
    private final CurrentLearner learner;

    LiveApi(
            Attending attending,
            Convening convening,
            Halls halls,
            Boards boards,
            Streams streams,
            Messages messages,
            CurrentLearner learner) {
        this.attending = attending;
        this.convening = convening;
        this.halls = halls;
        this.boards = boards;
        this.streams = streams;
        this.messages = messages;
        this.learner = learner;
    }

    /** The address names the language and the version, so that browsers may keep them. */
    @GetMapping("/texts")
    ResponseEntity<String> texts(@RequestParam(required = false) @Nullable String lang) {
        return LiveTexts.PLAYER.answer(lang);
    }

    @PostMapping
    String open(@RequestBody Opening opening) {
        Learner person = learner.require();
        String id = uuid("summit", opening.summit());
        try {
            convening.open(person, required("scenario", opening.scenario()), opening.classroom(), id);
        } catch (LiveRefused refused) {
            throw new BadRequest(refused.reason().messageKey());
        }
        return now(ofDesk(person, id));
    }

    @GetMapping("/{summit}/seat")
    String seat(@PathVariable String summit) {
        return now(ofSeat(learner.require(), summit));
    }

    @GetMapping(path = "/{summit}/seat/events", produces = EVENTS)
    void seatEvents(@PathVariable String summit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Learner person = learner.require();
        streams.open(person.id(), ofSeat(person, summit), request, response);
    }

    @PostMapping("/{summit}/seat/deeds")
    String speak(@PathVariable String summit, @RequestBody Doing doing) {
        Learner person = learner.require();
        Watched seat = ofSeat(person, summit);
        Wish wish = required("deed", doing.deed());
        String entry = uuid("entry", doing.entry());
        if ("sit".equals(wish.what())) {
            return done(seat, () -> sit(person, seat.summit()));
        }
        return done(seat, () -> attending.act(person, summit, wish.ofSeat(), entry));
    }

    /** Somebody who had left comes back. */
    private Receipt sit(Learner person, LiveSummit summit) {
        try {
            attending.enter(person, summit);
            return Receipt.NOW;
        } catch (LiveRefused closed) {
            throw new BadRequest(closed.reason().messageKey());
        }
    }

    @GetMapping("/{summit}/wall")
    String wall(@PathVariable String summit) {
        return now(ofWall(learner.require(), summit));
    }

    @GetMapping(path = "/{summit}/wall/events", produces = EVENTS)
    void wallEvents(@PathVariable String summit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Learner person = learner.require();
        streams.open(person.id(), ofWall(person, summit), request, response);
    }

    @GetMapping("/{summit}/desk")
    String desk(@PathVariable String summit) {
        return now(ofDesk(learner.require(), summit));
    }

    @GetMapping(path = "/{summit}/desk/events", produces = EVENTS)
    void deskEvents(@PathVariable String summit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Learner person = learner.require();
        streams.open(person.id(), ofDesk(person, summit), request, response);
    }

    @PostMapping("/{summit}/desk/deeds")
    String chair(@PathVariable String summit, @RequestBody Doing doing) {
        Learner person = learner.require();
        Watched desk = ofDesk(person, summit);
        Wish wish = required("deed", doing.deed());
        String entry = uuid("entry", doing.entry());
        if ("move".equals(wish.what())) {
            int voice = required("voice", wish.voice());
            String seat = Wish.bounded("seat", wish.seat());
            return done(desk, () -> convening.move(person, summit, voice, seat, entry));
        }
        return done(desk, () -> convening.chair(person, summit, wish.ofChair(), entry));
    }

    private Watched ofSeat(Learner person, String id) {
        Attending.Attended attended = attending.attended(person, id);
        Board board = board(attended.summit());
        return new Watched(attended.summit(), table -> board.forVoice(table, attended.voice()));
    }

    private Watched ofWall(Learner person, String id) {
        LiveSummit summit = convening.chaired(person, id);
        return new Watched(summit, board(summit)::forAll);
    }

    private Watched ofDesk(Learner person, String id) {
        LiveSummit summit = convening.chaired(person, id);
        return new Watched(summit, board(summit)::forChair);
    }

    private Board board(LiveSummit summit) {
        return boards.of(halls.of(summit), messages.here().locale());
    }

    private String now(Watched watched) {
        return watched.json(halls.of(watched.summit()).now());
    }

    /** What came of it, and how everything stands: the stream may be away just then. */
    private String done(Watched watched, Supplier<Receipt> doing) {
        Map<String, String> told = new LinkedHashMap<>();
        try {
            told.put("recorded", written(doing.get().word()));
        } catch (Overtaken late) {
            told.put("recorded", written(Receipt.MOVED_ON.word()));
            told.put("said", written(messages.here().say(late.said())));
        } catch (NotPossible reason) {
            throw new BadRequest(reason.said(), reason);
        }
        Hall hall = halls.of(watched.summit());
        told.put("parts", watched.json(hall.table()));
        return Watched.object(told);
    }

    private static String written(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
