package org.scostudy.operation.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.util.Base64;

/** A certificate that nobody vouches for, and its key, as the PEM files that a school gets from its authority. */
record OwnCertificate(Path certificate, Path key) {

    private static final String PASSWORD = "certificate";

    /** In place of the one that is there, if one is. */
    static OwnCertificate in(Path folder, String name) throws Exception {
        Files.createDirectories(folder);
        Path store = Files.createTempDirectory("certificate").resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "own",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:localhost",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store.toString())
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool made no certificate");
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        OwnCertificate made = new OwnCertificate(folder.resolve("certificate.pem"), folder.resolve("key.pem"));
        write(
                made.key,
                "PRIVATE KEY",
                keys.getKey("own", PASSWORD.toCharArray()).getEncoded());
        write(made.certificate, "CERTIFICATE", keys.getCertificate("own").getEncoded());
        return made;
    }

    String[] settings() {
        return new String[] {"-Dsco.tls.certificate=" + certificate, "-Dsco.tls.key=" + key};
    }

    private static void write(Path file, String what, byte[] content) throws IOException {
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        Files.writeString(whole, "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(what, lines, what));
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
