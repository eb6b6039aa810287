package org.scostudy.authoring.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.Explained;
import org.scostudy.common.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work on a thread of its own, with a bar that shows how far it has come and a button that ends it. */
public final class LongWork extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);
    private static final int LOOK_MILLIS = 300;
    private static final int NEVER = -1;

    /** What is done; the watch tells it when to stop. */
    public interface Work<T> {
        T run(Cancellation watch) throws Exception;
    }

    private final ProgressBar bar = new ProgressBar(0, 1);
    private volatile double share;
    private volatile boolean cancelled;

    public LongWork(String what) {
        addClassName("authoring-work");
        bar.getElement().setAttribute("aria-label", what);
        NativeButton stop = new NativeButton(getTranslation("authoring.cancel"), _ -> cancelled = true);
        stop.addClassName("sco-button");
        stop.setId("cancel");
        add(new Span(what), bar, stop);
    }

    /** One of the three is told, on the page's own thread. */
    public <T> void start(UI ui, Work<T> work, Consumer<T> done, Runnable stopped, Consumer<Exception> failed) {
        ui.setPollInterval(LOOK_MILLIS);
        var looking = ui.addPollListener(_ -> bar.setValue(share));
        Cancellation watch = new Cancellation() {
            @Override
            public void at(long now, long inAll) {
                share = inAll <= 0 ? 0 : Math.clamp((double) now / inAll, 0, 1);
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
        Thread.ofVirtual().name("authoring").start(() -> {
            Runnable ending = ending(work, watch, done, stopped, failed);
            ui.access(() -> {
                looking.remove();
                ui.setPollInterval(NEVER);
                removeFromParent();
                ending.run();
            });
        });
        // who leaves the page wants no result
        addDetachListener(_ -> cancelled = true);
    }

    private static <T> Runnable ending(
            Work<T> work, Cancellation watch, Consumer<T> done, Runnable stopped, Consumer<Exception> failed) {
        try {
            T result = work.run(watch);
            return () -> done.accept(result);
        } catch (CancellationException wished) {
            return stopped;
        } catch (Exception failure) {
            if (!(failure instanceof Refused || failure instanceof Explained)) {
                LOG.warn("Work for an author failed", failure);
            }
            return () -> failed.accept(failure);
        }
    }
}
