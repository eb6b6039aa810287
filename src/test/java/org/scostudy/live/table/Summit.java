package org.scostudy.live.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scostudy.language.English;
import org.scostudy.scenario.BuiltIn;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.negotiation.Dossier;

/** A summit in a test: Russia calls for a date by which foreign troops leave. */
final class Summit {

    static final String DATE = "timetable-for-withdrawal";
    static final String MILDER = "no-date-but-a-question";

    static final Dossier DOSSIER = new Dossier(
            BuiltIn.DECISIONS,
            BuiltIn.SCENARIOS.reasons(),
            new Motion(
                    "withdrawal-clause",
                    "russia",
                    null,
                    new TreeSet<>(
                            BuiltIn.DECISIONS.proposal("withdrawal-clause").clauses()),
                    Set.of()),
            null);

    private final Rules rules = new Rules(DOSSIER, new Council(DOSSIER.decisions(), English.WORDS));
    private final List<Happening> log = new ArrayList<>();
    private LiveTable table = LiveTable.opened(DOSSIER.decisions(), DOSSIER.opening());

    Summit chaired(Deed.OfChair... deeds) {
        for (Deed deed : deeds) {
            record(0, deed);
        }
        return this;
    }

    Summit does(int voice, Deed... deeds) {
        for (Deed deed : deeds) {
            record(voice, deed);
        }
        return this;
    }

    /** Voice 1 has the first seat, voice 2 the second, and so on. */
    Summit taken(String... seats) {
        for (int i = 0; i < seats.length; i++) {
            record(i + 1, new Deed.Seated(seats[i]));
        }
        return this;
    }

    private void record(int voice, Deed deed) {
        Happening next = new Happening(table.number() + 1, voice, Instant.EPOCH, deed);
        table = rules.after(table, next);
        log.add(next);
    }

    LiveTable table() {
        return table;
    }

    List<Happening> log() {
        return log;
    }

    /** What a server makes of the log after a restart. */
    LiveTable foldedAgain() {
        LiveTable again = LiveTable.opened(DOSSIER.decisions(), DOSSIER.opening());
        for (Happening each : log) {
            again = rules.replayed(again, each);
        }
        return again;
    }

    static Reckoning reckoning() {
        return new Reckoning(DOSSIER, new Council(DOSSIER.decisions(), English.WORDS), English.WORDS);
    }
}
