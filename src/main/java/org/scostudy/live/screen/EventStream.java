package org.scostudy.live.screen;

import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.live.hall.Hall;
import org.scostudy.live.table.LiveTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one screen is told, from when it opens until it is closed. */
final class EventStream {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** Heard by the page, too, so that it notices a line that was cut without a word. */
    private static final String BEAT = event("beat", "1");

    /** Then the browser asks again by itself, and shows anew that it may; that also keeps its session. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ServletResponse response;
    private final Hall hall;
    private final Watched watched;
    private final int seen;
    private final Map<String, String> sent = new HashMap<>();

    /** @param seen number of the last happening that the screen knows of; negative for none */
    EventStream(ServletResponse response, Hall hall, Watched watched, int seen) {
        this.response = response;
        this.hall = hall;
        this.watched = watched;
        this.seen = seen;
    }

    void run() {
        try {
            OutputStream out = response.getOutputStream();
            out.write((field("retry", "1000") + "\n").getBytes(StandardCharsets.UTF_8));
            long end = System.nanoTime() + LONGEST.toNanos();
            LiveTable table = hall.now();
            if (table.number() == seen) {
                sent.putAll(watched.parts().apply(table));
            }
            int last = -1;
            for (@Nullable LiveTable now = table;
                    now != null && System.nanoTime() < end;
                    now = hall.after(last, HEARTBEAT)) {
                out.write((now.number() == last ? BEAT : news(now)).getBytes(StandardCharsets.UTF_8));
                out.flush();
                last = now.number();
            }
        } catch (IOException gone) {
            // The screen was closed, or its line was cut; it comes again.
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            // Such as a database that is away: the browser asks again, and is told when it can be answered.
            LOG.info("A screen of live summit {} was closed: {}", hall.summit().id(), broken.toString());
        }
    }

    /** The parts that differ from what the screen has; the number comes last, so that it stands for all of them. */
    private String news(LiveTable table) {
        StringBuilder events = new StringBuilder();
        Map<String, String> parts = watched.parts().apply(table);
        parts.forEach((name, part) -> {
            if (!part.equals(sent.put(name, part))) {
                events.append(event(name, part));
            }
        });
        for (String gone : List.copyOf(sent.keySet())) {
            if (!parts.containsKey(gone)) {
                sent.remove(gone);
                events.append(event("gone", gone));
            }
        }
        String number = String.valueOf(table.number());
        return events.append(field("id", number)).append(event("all", number)).toString();
    }

    private static String event(String name, String data) {
        return field("event", name) + field("data", data) + "\n";
    }

    private static String field(String name, String value) {
        return name + ": " + value + "\n";
    }
}
