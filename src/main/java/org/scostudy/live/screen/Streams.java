package org.scostudy.live.screen;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.scostudy.account.TooOften;
import org.scostudy.live.hall.Hall;
import org.scostudy.live.hall.Halls;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Server-sent events, a stream for each screen. Each has a virtual thread of its own that waits for the next happening and
 * writes what is new for its screen: one that reads slowly delays nobody, and is told the newest instead of all between.
 */
@Component
class Streams {

    /** In so many tabs somebody may look at summits. */
    private static final int MOST_FOR_ONE = 8;

    private final Halls halls;
    private final Map<Long, Integer> open = new ConcurrentHashMap<>();

    Streams(Halls halls) {
        this.halls = halls;
    }

    /** @throws TooOften if this person looks on too many screens */
    void open(long person, Watched watched, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (open.merge(person, 1, Integer::sum) > MOST_FOR_ONE) {
            closed(person);
            throw new TooOften(Duration.ofMinutes(1));
        }
        try {
            begin(person, watched, request, response);
        } catch (IOException | RuntimeException gone) {
            closed(person);
            throw gone;
        }
    }

    private void begin(long person, Watched watched, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Else nginx would keep events back until it has a buffer full of them.
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(0);
        Hall hall = halls.watched(watched.summit());
        var stream = new EventStream(context.getResponse(), hall, watched, seen(request));
        Thread.ofVirtual().name("live summit").start(() -> {
            try {
                stream.run();
            } finally {
                hall.watched(-1);
                closed(person);
                context.complete();
            }
        });
    }

    private void closed(long person) {
        open.computeIfPresent(person, (_, screens) -> screens > 1 ? screens - 1 : null);
    }

    /** The number that the screen has seen already, when it comes again after a line was cut. */
    private static int seen(HttpServletRequest request) {
        String last = request.getHeader("Last-Event-ID");
        try {
            return last == null ? -1 : Integer.parseInt(last);
        } catch (NumberFormatException invented) {
            return -1;
        }
    }
}
