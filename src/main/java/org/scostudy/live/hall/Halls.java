package org.scostudy.live.hall;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.scostudy.live.kept.LiveLog;
import org.scostudy.live.kept.LiveSummit;
import org.scostudy.scenario.negotiation.Dossier;
import org.scostudy.summit.negotiation.DraftModel;
import org.scostudy.summit.negotiation.DraftModelTable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The summits that somebody on this server looks at. What other servers record of them is heard within half a second. */
@Component
public class Halls {

    private final Map<String, Hall> open = new ConcurrentHashMap<>();
    private final LiveLog log;
    private final DraftModelTable models;

    Halls(LiveLog log, DraftModelTable models) {
        this.log = log;
        this.models = models;
    }

    public Hall of(LiveSummit summit) {
        return open.computeIfAbsent(summit.id(), _ -> enter(summit));
    }

    /** The same for somebody who looks on until they tell it otherwise. */
    public Hall watched(LiveSummit summit) {
        return Objects.requireNonNull(open.compute(summit.id(), (_, known) -> {
            Hall hall = known == null ? enter(summit) : known;
            hall.watched(1);
            return hall;
        }));
    }

    private Hall enter(LiveSummit summit) {
        DraftModel model = models.find(summit.version());
        return new Hall(summit, new Dossier(model.decisions(), model.book(), summit.opening(), null), log);
    }

    @Scheduled(initialDelay = 1_000, fixedDelay = 500, timeUnit = TimeUnit.MILLISECONDS)
    void listen() {
        List<Hall> watched = open.values().stream().filter(Hall::isWatched).toList();
        Map<String, Integer> last =
                log.last(watched.stream().map(hall -> hall.summit().id()).toList());
        for (Hall hall : watched) {
            String id = hall.summit().id();
            if (!hall.heard(last.getOrDefault(id, 0))) {
                open.remove(id, hall);
                hall.close();
            }
        }
    }

    /** Whoever comes again reads the log again. */
    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void leave() {
        open.values().removeIf(hall -> !hall.isWatched());
    }

    /** Else the server would wait for open streams until its patience is over; browsers look for it again by themselves. */
    @EventListener(ContextClosedEvent.class)
    public void close() {
        open.values().forEach(Hall::close);
    }
}
