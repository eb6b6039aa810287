package org.scostudy.operation.backup;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who is here now. A restore ends all sessions but its own: the same numbers may mean other people afterwards. */
@Component
public class OpenSessions implements HttpSessionListener {

    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession());
    }

    public int count() {
        return open.size();
    }

    public void endAllBut(String id) {
        open.stream().filter(session -> !session.getId().equals(id)).forEach(OpenSessions::end);
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            // That is what was wished.
        }
    }
}
