package org.scostudy.bench.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One kept connection of a browser, with as little work as can be: the client shares the machine with the server, and
 * what it takes would be missing there.
 */
final class Line implements AutoCloseable {

    private final URI server;
    private final String cookies;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    Line(URI server, String cookies) {
        this.server = server;
        this.cookies = cookies;
    }

    String get(String path) throws IOException {
        return send("GET " + path, "");
    }

    String post(String path, String json) throws IOException {
        return send("POST " + path, json);
    }

    private String send(String what, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = what + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nCookie: " + cookies
                + "\r\nX-SCO-Study: 1\r\n"
                + (json.isEmpty()
                        ? ""
                        : "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n")
                + "\r\n";
        byte[] headBytes = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[headBytes.length + body.length];
        System.arraycopy(headBytes, 0, all, 0, headBytes.length);
        System.arraycopy(body, 0, all, headBytes.length, body.length);
        if (socket == null) {
            Socket open = new Socket(server.getHost(), server.getPort());
            open.setTcpNoDelay(true);
            open.setSoTimeout(60_000);
            socket = open;
            in = new BufferedInputStream(open.getInputStream(), 16 << 10);
        }
        socket.getOutputStream().write(all);
        return answer();
    }

    private String answer() throws IOException {
        String status = line();
        int length = -1;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).trim());
            } else if (name.startsWith("transfer-encoding:")) {
                chunked = true;
            }
        }
        byte[] body = chunked ? chunks() : bytes(Math.max(0, length));
        String text = new String(body, StandardCharsets.UTF_8);
        if (!status.contains(" 200")) {
            throw new IOException(status + ": " + text);
        }
        return text;
    }

    private byte[] chunks() throws IOException {
        var body = new java.io.ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(bytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] bytes(int number) throws IOException {
        byte[] bytes = input().readNBytes(number);
        if (bytes.length < number) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = input().read(); c != '\n'; c = input().read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private InputStream input() throws IOException {
        InputStream open = in;
        if (open == null) {
            throw new EOFException();
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
            in = null;
        }
    }
}
