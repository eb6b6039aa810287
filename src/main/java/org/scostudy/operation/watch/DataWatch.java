package org.scostudy.operation.watch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.scostudy.operation.data.Causes;
import org.scostudy.operation.data.DataFolder;
import org.scostudy.operation.data.GaveUp;
import org.scostudy.operation.data.OpenedFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Knows whether changes can be written now, and lets the built-in database recover. A database server looks after
 * itself; then only the room for logs and backups is told.
 */
@Component
@ConditionalOnWebApplication
public class DataWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DataWatch.class);
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    private final File folder;
    private final Room room;
    private final Pause pause;
    private final Reopening reopening;

    private volatile @Nullable OpenedFiles files;
    private volatile @Nullable ScheduledExecutorService looks;
    private volatile boolean closed;
    private volatile Room.Left left = Room.Left.ENOUGH;
    private volatile Told told = new Told(null, false);

    DataWatch(@Value("${sco.data:data}") Path folder, Room room, Pause pause, Reopening reopening) {
        this.folder = new DataFolder(folder).path().toFile();
        this.room = room;
        this.pause = pause;
        this.reopening = reopening;
    }

    /** What the log knows, so that it is not told twice. */
    private record Told(@Nullable Trouble trouble, boolean little) {}

    /**
     * How it fares.
     *
     * @param little the disk is getting full, or is
     */
    public record State(Optional<Trouble> trouble, boolean little, long freeBytes) {}

    public State state() {
        Optional<Trouble> trouble = pause.isOn() ? Optional.of(Trouble.RESTORING) : Optional.ofNullable(look());
        long free = freeBytes();
        if (files == null && folder.isDirectory()) {
            left = room.left(free, left);
        }
        return new State(trouble, left != Room.Left.ENOUGH, free);
    }

    /** Why a change must be refused before it begins. Waits a little for a restore to end. */
    public Optional<Trouble> againstWriting() {
        return pause.outlasts() ? Optional.of(Trouble.RESTORING) : Optional.ofNullable(look());
    }

    /** Why not even looking works. What lies in a folder that was taken away can still be read, and backed up. */
    public Optional<Trouble> againstReading() {
        if (pause.outlasts()) {
            return Optional.of(Trouble.RESTORING);
        }
        return closed ? Optional.ofNullable(look()) : Optional.empty();
    }

    /** Whoever meets a failure tells it here: the database may have closed itself. */
    public void failed(Throwable failure) {
        ScheduledExecutorService executor = looks;
        if (executor != null && !closed && GaveUp.isIn(failure)) {
            closed = true;
            LOG.error(
                    "The database closed itself ({}), and is opened again as soon as it can be written",
                    Causes.root(failure).toString());
            executor.execute(this::tend);
        }
    }

    void refuseIfUnwritable() {
        Trouble trouble = look();
        if (trouble != null) {
            throw new Unwritable(trouble);
        }
    }

    void refuseIfGone() {
        OpenedFiles opened = files;
        if (opened != null && !opened.isSame()) {
            throw new Unwritable(Trouble.GONE);
        }
    }

    private @Nullable Trouble look() {
        OpenedFiles opened = files;
        if (opened == null) {
            return null;
        }
        Trouble now;
        if (!opened.isSame()) {
            now = Trouble.GONE;
        } else {
            left = room.left(opened.freeBytes(), left);
            now = left == Room.Left.TOO_LITTLE ? Trouble.FULL : closed ? Trouble.CLOSED : null;
        }
        Told news = new Told(now, left != Room.Left.ENOUGH);
        if (!news.equals(told)) {
            tell(news);
        }
        return now;
    }

    private synchronized void tell(Told news) {
        Told before = told;
        if (news.equals(before)) {
            return;
        }
        told = news;
        if (news.trouble() != before.trouble()) {
            switch (news.trouble()) {
                case FULL -> LOG.error("The disk of {} is full ({} MB left): changes are refused", folder, megabytes());
                case GONE -> LOG.error("{} is not the folder that was opened: changes are refused", folder);
                case null -> LOG.info("The data in {} can be written again", folder);
                // Told with its cause.
                case CLOSED, RESTORING -> {}
            }
        }
        if (news.little() && !before.little() && news.trouble() == null) {
            LOG.warn("The disk of {} is getting full: {} MB left", folder, megabytes());
        }
    }

    private void tend() {
        try {
            if (look() == Trouble.CLOSED && !pause.isOn() && reopening.succeeds()) {
                closed = false;
                look();
            }
        } catch (RuntimeException failure) {
            LOG.error("The data could not be looked after", failure);
        }
    }

    private long freeBytes() {
        OpenedFiles opened = files;
        return opened == null ? folder.getUsableSpace() : opened.freeBytes();
    }

    private long megabytes() {
        return freeBytes() >> 20;
    }

    @Override
    public void start() {
        reopening.database().file().filter(Files::exists).ifPresent(this::watch);
    }

    private void watch(Path database) {
        try {
            files = OpenedFiles.of(database);
        } catch (IOException goneAlready) {
            throw new UncheckedIOException(goneAlready);
        }
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("data-watch").daemon().factory());
        looks = executor;
        var unused = executor.scheduleWithFixedDelay(this::tend, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        ScheduledExecutorService executor = looks;
        looks = null;
        if (executor != null) {
            executor.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return looks != null;
    }

    /** Before requests come in, and until after the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
