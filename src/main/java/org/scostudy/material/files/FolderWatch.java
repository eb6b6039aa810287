package org.scostudy.material.files;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a look at a folder soon after something changes in it. Where the file system tells nothing (network shares,
 * archives) the look is taken at every interval, which costs a few file attributes.
 */
public final class FolderWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());
    private static final Duration QUIET = Duration.ofMillis(100);

    private final Path root;
    private final Duration poll;
    private final Runnable look;
    private final @Nullable WatchService service;
    private final Thread thread;

    public FolderWatch(Path root, Duration poll, Runnable look) {
        this.root = root;
        this.poll = poll;
        this.look = look;
        this.service = serviceFor(root);
        this.thread = Thread.ofVirtual().name("packs-watch").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    private static @Nullable WatchService serviceFor(Path root) {
        try {
            return root.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException none) {
            return null;
        }
    }

    private void run() {
        try {
            while (true) {
                register();
                if (awaitSign()) {
                    awaitQuiet();
                }
                look();
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            // Closing is the only way that this ends.
        }
    }

    private void look() {
        try {
            look.run();
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "Looking at the packs failed; trying again", failed);
        }
    }

    /** Registering a folder again changes nothing, so new ones are found by registering all. */
    private void register() {
        if (service == null || !Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> folders = Files.walk(root, 2)) {
            for (Path folder : (Iterable<Path>) folders.filter(Files::isDirectory)::iterator) {
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        } catch (IOException | java.io.UncheckedIOException unwatched) {
            LOG.log(System.Logger.Level.DEBUG, "Not watched, only polled: {0}", unwatched);
        }
    }

    private boolean awaitSign() throws InterruptedException {
        if (service == null) {
            Thread.sleep(poll);
            return false;
        }
        return clear(service.poll(poll.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Editors write in several steps: wait until they have done, but not for ever. */
    private void awaitQuiet() throws InterruptedException {
        for (int waits = 0; waits < 10 && service != null; waits++) {
            if (!clear(service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS))) {
                return;
            }
        }
    }

    private static boolean clear(@Nullable WatchKey key) {
        if (key == null) {
            return false;
        }
        key.pollEvents();
        key.reset();
        return true;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException closing) {
            LOG.log(System.Logger.Level.DEBUG, "The watch did not close: {0}", closing);
        }
    }
}
