package org.scostudy.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as it goes over the line: clients tidy up addresses and lengths before they send them. */
record RawRequest(int port, String path) {

    /** The server hung up before all was sent; what it said may be lost by that. */
    static final int CUT_OFF = 0;

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int CHUNK_BYTES = 8192;

    record Answer(int status, String body) {}

    Answer get() throws IOException {
        try (Socket socket = open()) {
            socket.getOutputStream().write(head("GET", "Connection: close"));
            String said = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(status(said), said);
        }
    }

    /** Sends that many bytes, as long as anybody takes them; the status of the answer. */
    int send(int bytes, boolean chunked) throws IOException {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            out.write(head("POST", chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + bytes));
            try {
                body(out, bytes, chunked);
            } catch (IOException hungUp) {
                // What was said before is read all the same.
            }
            byte[] said = new byte[64];
            int read = socket.getInputStream().readNBytes(said, 0, said.length);
            return status(new String(said, 0, read, StandardCharsets.UTF_8));
        } catch (IOException cut) {
            return CUT_OFF;
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private byte[] head(String method, String header) {
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nX-SCO-Study: 1\r\n"
                        + "Content-Type: application/json\r\n" + header + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void body(OutputStream out, int bytes, boolean chunked) throws IOException {
        byte[] spaces = " ".repeat(CHUNK_BYTES).getBytes(StandardCharsets.UTF_8);
        for (int left = bytes; left > 0; left -= CHUNK_BYTES) {
            ByteArrayOutputStream chunk = new ByteArrayOutputStream();
            int size = Math.min(left, CHUNK_BYTES);
            if (chunked) {
                chunk.writeBytes((Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            chunk.write(spaces, 0, size);
            if (chunked) {
                chunk.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
            }
            out.write(chunk.toByteArray());
        }
        if (chunked) {
            out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static int status(String said) {
        return said.startsWith("HTTP/") ? Integer.parseInt(said.split(" ", 3)[1]) : CUT_OFF;
    }
}
