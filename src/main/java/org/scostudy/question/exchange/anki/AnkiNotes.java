package org.scostudy.question.exchange.anki;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scostudy.question.exchange.item.Text;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.PastReview;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.exchange.run.Unreadable;
import org.scostudy.question.markup.Pictures;

/** All notes of a collection, each with its cards, and then what was answered. */
final class AnkiNotes {

    private static final String DEFAULT_DECK = "Default";
    private static final int FILTERED = 3;
    private static final int MANUAL = 4;
    /** Nobody answered in the future, but clocks go wrong by hours, and by decades. */
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private final AnkiCollection all;
    private final Pictures media;
    private final ImportRun run;
    private final Map<Long, AnkiNoteType> types;
    private final Map<Long, String> decks;

    AnkiNotes(AnkiCollection all, Pictures media, ImportRun run) throws SQLException, IOException {
        this.all = all;
        this.media = media;
        this.run = run;
        this.types = AnkiSettings.noteTypes(all);
        this.decks = AnkiSettings.decks(all);
    }

    void read() throws SQLException, IOException {
        long notes = all.count("notes");
        long[] number = {0};
        try (Statement statement = all.statement();
                ResultSet cards = statement.executeQuery("SELECT nid, ord, did FROM cards ORDER BY nid, ord")) {
            boolean[] more = {cards.next()};
            all.each("SELECT id, guid, mid, tags, flds, data FROM notes ORDER BY id", row -> {
                Place place = Place.note(run.name(), ++number[0]);
                Map<Integer, Long> ofNote = cardsOf(row.getLong("id"), cards, more, place);
                note(row, place, ofNote);
                run.progress(number[0], notes);
            });
        }
        if (all.has("revlog")) {
            reviews();
        }
        new AnkiStandings(all, types, run).read();
    }

    /** Both come in the order of notes, so they are gone through side by side. */
    private Map<Integer, Long> cardsOf(long note, ResultSet cards, boolean[] more, Place place) throws SQLException {
        Map<Integer, Long> found = new TreeMap<>();
        while (more[0] && cards.getLong("nid") <= note) {
            if (cards.getLong("nid") == note) {
                found.put(cards.getInt("ord"), cards.getLong("did"));
            }
            if (found.size() > run.limits().parts()) {
                throw run.stop(place, "exchange.anki.many-cards", run.limits().parts());
            }
            more[0] = cards.next();
        }
        return found;
    }

    private void note(ResultSet row, Place place, Map<Integer, Long> cards) throws SQLException, IOException {
        AnkiNoteType type = types.get(row.getLong("mid"));
        String fields = String.valueOf(row.getString("flds"));
        String tags = String.valueOf(row.getString("tags")).strip();
        if (type == null) {
            run.lost(place, "exchange.anki.no-note-type");
            return;
        }
        AnkiNote note = new AnkiNote(
                place,
                Text.clean(String.valueOf(row.getString("guid"))),
                type,
                tags.isEmpty() ? List.of() : Arrays.asList(tags.split("\\s+")),
                Arrays.asList(fields.split(AnkiNote.UNIT, -1)),
                String.valueOf(row.getString("data")));
        try {
            Unreadable.checkLength(fields, run.limits().itemChars());
            if (AnkiOwnNoteType.isOurs(type.id(), note.guid())) {
                new AnkiReturningNote(note, media, run).deliver();
            } else {
                new AnkiCards(note, media, run, this::deck).deliver(cards);
            }
        } catch (Unreadable e) {
            run.lost(place, e);
        }
    }

    private String deck(long id) {
        String name = decks.getOrDefault(id, "");
        return name.equals(DEFAULT_DECK) ? "" : name;
    }

    /** Answers only: what Anki did by itself, and cramming, tell nothing about memory. */
    private void reviews() throws SQLException, IOException {
        Instant latest = run.begun().plus(CLOCKS_DIFFER);
        long[] absurd = {0};
        all.each("""
                SELECT revlog.id, revlog.ease, revlog.ivl, revlog.time, revlog.type, revlog.factor,
                       cards.ord, notes.guid, notes.mid
                FROM revlog
                JOIN cards ON cards.id = revlog.cid
                JOIN notes ON notes.id = cards.nid
                ORDER BY revlog.id
                """, row -> {
            AnkiNoteType type = types.get(row.getLong("mid"));
            int grade = row.getInt("ease");
            int kind = row.getInt("type");
            boolean crammed = (kind == FILTERED || kind == MANUAL) && row.getLong("factor") == 0;
            if (type != null && grade >= 1 && grade <= 4 && !crammed) {
                long id = row.getLong("id");
                Instant at = Instant.ofEpochMilli(id);
                if (at.isAfter(latest) || at.isBefore(EARLIEST)) {
                    absurd[0]++;
                    return;
                }
                run.review(new PastReview(
                        id,
                        AnkiNote.card(
                                run.destination().bank(),
                                Text.clean(String.valueOf(row.getString("guid"))),
                                type,
                                Math.clamp(row.getInt("ord"), 0, 9_999)),
                        at,
                        grade,
                        interval(row.getLong("ivl")),
                        Duration.ofMillis(Math.clamp(row.getLong("time"), 0, 3_600_000))));
            }
        });
        if (absurd[0] > 0) {
            run.notice(run.whole(), "exchange.anki.absurd-answers", absurd[0]);
        }
    }

    /** Days, or seconds below zero. */
    private static Duration interval(long interval) {
        long near = Math.clamp(interval, -1_000_000, 1_000_000);
        return near < 0 ? Duration.ofSeconds(-near) : Duration.ofDays(near);
    }
}
