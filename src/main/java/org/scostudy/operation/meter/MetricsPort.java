package org.scostudy.operation.meter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scostudy.operation.data.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A door of its own for figures, that opens to this machine alone: whoever reads them needs no account, and nobody who
 * comes over the network finds them.
 */
final class MetricsPort implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MetricsPort.class);
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final int port;
    private final Supplier<String> figures;
    private @Nullable HttpServer door;

    private MetricsPort(int port, Supplier<String> figures) {
        this.port = port;
        this.figures = figures;
    }

    static MetricsPort of(String port, Supplier<String> figures) {
        if (!port.strip().matches("\\d{1,5}") || Integer.parseInt(port.strip()) > 65535) {
            throw new Refusal("sco.metrics.port is '%s': give a port from 1 to 65535, or nothing to measure nothing"
                    .formatted(port));
        }
        return new MetricsPort(Integer.parseInt(port.strip()), figures);
    }

    @Override
    public void start() {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            opened.createContext("/", this::answer);
            opened.start();
            door = opened;
            LOG.info("Figures for Prometheus: http://{}/metrics", opened.getAddress());
        } catch (BindException inUse) {
            throw new Refusal(
                    "port %d of sco.metrics.port is in use: choose another, or none to measure nothing".formatted(port),
                    inUse);
        } catch (IOException failure) {
            throw new Refusal("port %d of sco.metrics.port cannot be opened: %s".formatted(port, failure), failure);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/metrics")) {
                exchange.sendResponseHeaders(404, -1);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(405, -1);
            } else {
                byte[] text = figures.get().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", TEXT);
                exchange.sendResponseHeaders(200, text.length);
                exchange.getResponseBody().write(text);
            }
        }
    }

    /** Where it is; only while it is open. */
    InetSocketAddress address() {
        if (door == null) {
            throw new IllegalStateException("not open");
        }
        return door.getAddress();
    }

    @Override
    public void stop() {
        if (door != null) {
            door.stop(0);
            door = null;
        }
    }

    @Override
    public boolean isRunning() {
        return door != null;
    }
}
