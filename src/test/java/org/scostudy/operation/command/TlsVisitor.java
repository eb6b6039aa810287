package org.scostudy.operation.command;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Somebody who comes over TLS and believes any certificate. */
final class TlsVisitor implements AutoCloseable {

    private static final X509ExtendedTrustManager ANY = new X509ExtendedTrustManager() {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    };

    private final URI server;
    private final HttpClient client;

    TlsVisitor(URI server) throws Exception {
        this.server = server;
        SSLContext believing = SSLContext.getInstance("TLS");
        believing.init(null, new TrustManager[] {ANY}, new SecureRandom());
        this.client = HttpClient.newBuilder().sslContext(believing).build();
    }

    String certificateOf(String path) throws Exception {
        return get(path).sslSession().orElseThrow().getPeerPrincipal().getName();
    }

    /** What the server has set, each with its marks. */
    List<String> cookies(String path) throws Exception {
        return get(path).headers().allValues("Set-Cookie");
    }

    String header(String path, String name) throws Exception {
        return get(path).headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer + ": " + answer.body());
        }
        return answer;
    }

    @Override
    public void close() {
        client.close();
    }
}
