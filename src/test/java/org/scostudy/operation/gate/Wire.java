package org.scostudy.operation.gate;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests as they go over the line, of a client that promises more than it sends. */
record Wire(int port) {

    private static final int PATIENCE_MILLIS = 20_000;

    /** The status of the answer to a request whose body only begins. */
    int begin(String method, String path, byte[] body, String... headers) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1", "Host: localhost"));
            lines.addAll(List.of(headers));
            out.write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            String status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            if (status == null) {
                throw new IOException("no answer");
            }
            return Integer.parseInt(status.split(" ")[1]);
        }
    }

    /** In chunks of 8 KB, with an end. */
    static byte[] chunked(int bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int left = bytes; left > 0; left -= 8192) {
            int size = Math.min(left, 8192);
            all.writeBytes((Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.UTF_8));
            all.writeBytes(" ".repeat(size).getBytes(StandardCharsets.UTF_8));
            all.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        all.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }
}
