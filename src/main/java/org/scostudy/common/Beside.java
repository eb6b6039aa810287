package org.scostudy.common;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is read on a thread of its own, while whoever wants it does something else. */
public final class Beside<T> {

    private final CompletableFuture<T> reading = new CompletableFuture<>();

    public Beside(Supplier<T> read) {
        Thread.startVirtualThread(() -> {
            try {
                reading.complete(read.get());
            } catch (RuntimeException | Error failed) {
                reading.completeExceptionally(failed);
            }
        });
    }

    /** Waits for it; fails as reading it failed. */
    public T get() {
        try {
            return reading.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
