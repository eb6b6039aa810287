package org.scostudy.live.look;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Words;
import org.scostudy.live.hall.Hall;
import org.scostudy.live.table.LiveTable;
import org.scostudy.live.table.Reckoning;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.Packs;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.summit.words.PackWords;
import tools.jackson.databind.json.JsonMapper;

/**
 * One summit in one language, for all screens that show it: each part is put into words and JSON once after each happening,
 * however many look at it.
 */
public final class Board {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String CASE = "case";

    private final Packs packs;
    private final String pack;
    private final TableTelling telling;
    private final SeatTelling seats;
    private final DeskTelling desk;
    private final IntFunction<String> names;
    private final Map<String, String> parts = new HashMap<>();
    private @Nullable LiveTable shown;

    Board(Hall hall, Packs packs, PackWords packWords, Words words, IntFunction<String> names) {
        Decisions decisions = hall.dossier().decisions();
        var council = new Council(decisions, words);
        var reckoning = new Reckoning(hall.dossier(), council, words);
        this.packs = packs;
        this.pack = hall.summit().pack();
        var in = new LiveWords(
                packWords, pack, decisions, council, hall.dossier().opening());
        this.telling = new TableTelling(hall.summit(), decisions, reckoning, in, words);
        this.seats = new SeatTelling(reckoning, council, in);
        this.desk = new DeskTelling(decisions, reckoning, council, seats, in);
        this.names = names;
    }

    /** The case, and how the text stands; at the end with what came of it. */
    public synchronized Map<String, String> forAll(LiveTable seen) {
        LiveTable table = newest(seen);
        Map<String, String> all = new HashMap<>();
        all.put(
                CASE,
                part(
                        CASE,
                        () -> telling.theCase(
                                table, packs.find(pack).map(Pack::asOf).orElse(null))));
        all.put("table", part("table", () -> telling.table(table)));
        if (table.phase() == LiveTable.Phase.ENDED) {
            all.put("debrief", part("debrief", () -> desk.debrief(table)));
        }
        return all;
    }

    public synchronized Map<String, String> forVoice(LiveTable seen, int voice) {
        LiveTable table = newest(seen);
        Map<String, String> all = new HashMap<>(forAll(table));
        String seat = table.seatOf(voice);
        all.put("me", JSON.writeValueAsString(new LiveJson.Me(voice, seat)));
        if (seat != null) {
            all.put("seat", part("seat " + seat, () -> seats.seat(table, seat, names)));
        }
        return all;
    }

    public synchronized Map<String, String> forChair(LiveTable seen) {
        LiveTable table = newest(seen);
        Map<String, String> all = new HashMap<>(forAll(table));
        all.put("desk", part("desk", () -> desk.desk(table, names)));
        return all;
    }

    /** Screens do not come at once: one that brings an older table is shown the one that another has brought. */
    private LiveTable newest(LiveTable seen) {
        LiveTable before = shown;
        if (before != null && seen.number() <= before.number()) {
            return before;
        }
        boolean sameCase = before != null && Objects.equals(seen.news(), before.news());
        parts.keySet().removeIf(name -> !(sameCase && name.equals(CASE)));
        shown = seen;
        return seen;
    }

    private String part(String name, Supplier<Object> told) {
        return parts.computeIfAbsent(name, _ -> JSON.writeValueAsString(told.get()));
    }
}
