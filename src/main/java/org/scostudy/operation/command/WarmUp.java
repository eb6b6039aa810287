package org.scostudy.operation.command;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import org.scostudy.operation.data.DataFolder.Holder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the first pages to itself and ends, so that the launcher can record what a start loads. */
@Command(name = "train", hidden = true)
final class WarmUp implements Callable<Integer> {

    private static final List<String> PAGES =
            List.of("/", "/?v-r=init&location=&query=", "/sign-in", "/?v-r=init&location=sign-in&query=");

    /** The server that it runs beside has the port of the metrics, and a certificate that is for others. */
    private static final String[] NOBODY_ELSE = {"--sco.metrics.port=", "--sco.tls.certificate=", "--sco.tls.key="};

    private final Contexts contexts;

    @Mixin
    private final DataOptions place = new DataOptions();

    WarmUp(Contexts contexts) {
        this.contexts = contexts;
    }

    @Override
    public Integer call() throws Exception {
        try (var held = place.folder().hold(Holder.SERVER);
                ConfigurableApplicationContext context = contexts.server(place, 0, NOBODY_ELSE);
                HttpClient browser = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(Redirect.NORMAL)
                        .build()) {
            String address = Contexts.address(context);
            for (String page : PAGES) {
                browser.send(HttpRequest.newBuilder(URI.create(address + page)).build(), BodyHandlers.ofString());
            }
            return 0;
        }
    }
}
