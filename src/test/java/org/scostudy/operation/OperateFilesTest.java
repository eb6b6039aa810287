package org.scostudy.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages for operators show is true, and what it shows is understood by the programs that it is for. */
class OperateFilesTest {

    private static final Path PAGE = Path.of("docs/operate.md");
    private static final Path FILES = Path.of("docs/operate");

    /** As a value that is injected, a condition, or a line of the settings. */
    private static final Pattern SETTING = Pattern.compile(
            "\\$\\{(sco\\.[a-z.]+):|OnBooleanProperty\\((?:name = )?\"(sco\\.[a-z.]+)\"|(?m)^(sco\\.[a-z.]+)=");

    /** Set by options of the command line. */
    private static final List<String> OPTIONS = List.of("sco.data", "sco.demo", "sco.questions");

    @TempDir
    Path folder;

    @Test
    void every_setting_stands_on_the_page() throws IOException {
        String page = Files.readString(PAGE);
        List<String> settings;
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            settings = sources.filter(file -> file.toString().matches(".*\\.(java|properties)"))
                    .flatMap(file -> SETTING.matcher(read(file)).results())
                    .map(OperateFilesTest::name)
                    .distinct()
                    .filter(name -> !OPTIONS.contains(name))
                    .toList();
        }
        assertThat(settings)
                .contains("sco.proxies", "sco.metrics.port", "sco.tls.key")
                .allSatisfy(name -> {
                    String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
                    assertThat(page).as("the table of settings in %s", PAGE).contains("`" + name + "`", "`" + variable);
                });
    }

    @Test
    void links_lead_somewhere() throws IOException {
        Pattern link = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
        for (String page : List.of(
                "README.md",
                "SECURITY.md",
                "docs/operate.md",
                "docs/operate/upgrade.md",
                "docs/scaling.md",
                "docs/security.md")) {
            Path from = Path.of(page);
            assertThat(link.matcher(Files.readString(from)).results().map(found -> found.group(1)))
                    .as(page)
                    .allMatch(to -> Files.exists(from.toAbsolutePath().resolveSibling(to)));
        }
    }

    @Test
    void tests_that_are_named_exist() throws IOException {
        List<String> names;
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            names = tests.map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        }
        assertThat(Pattern.compile("\\b[A-Z][A-Za-z]+(Test|IT|Properties)\\b")
                        .matcher(Files.readString(Path.of("docs/security.md")))
                        .results()
                        .map(MatchResult::group))
                .isNotEmpty()
                .allMatch(names::contains);
    }

    @Test
    void systemd_understands_its_unit() throws Exception {
        assumeThat(present("systemd-analyze")).isTrue();
        Path unit = folder.resolve("sco.service");
        Files.writeString(
                unit,
                Files.readString(FILES.resolve("sco.service")).replaceAll("(?m)^ExecStart=.*", "ExecStart=/bin/true"));
        assertThat(said("systemd-analyze", "verify", unit.toString())).isEmpty();
    }

    @Test
    void nginx_understands_its_site() throws Exception {
        assumeThat(present("nginx") && present("openssl")).isTrue();
        Path certificate = folder.resolve("certificate.pem");
        Path key = folder.resolve("key.pem");
        said(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-subj",
                "/CN=sco",
                "-keyout",
                key.toString(),
                "-out",
                certificate.toString());
        Path site = folder.resolve("site.conf");
        Files.writeString(
                site,
                Files.readString(FILES.resolve("nginx.conf"))
                        .replaceAll("(ssl_certificate) .*;", "$1 " + certificate + ";")
                        .replaceAll("(ssl_certificate_key) .*;", "$1 " + key + ";")
                        .replaceAll("listen (\\[::\\]:)?(80|443)", "listen $118$2"));
        Path all = folder.resolve("nginx.conf");
        Files.writeString(
                all,
                "pid %1$s/pid; error_log %1$s/log; events {} http { access_log off; include %2$s; }"
                        .formatted(folder, site));
        assertThat(said("nginx", "-t", "-c", all.toString())).contains("test is successful");
    }

    @Test
    void caddy_understands_its_file() throws Exception {
        assumeThat(present("caddy")).isTrue();
        assertThat(said(
                        "caddy",
                        "validate",
                        "--adapter",
                        "caddyfile",
                        "--config",
                        FILES.resolve("Caddyfile").toString()))
                .contains("Valid configuration");
    }

    private static String name(MatchResult found) {
        return Stream.of(1, 2, 3)
                .flatMap(group -> Stream.ofNullable(found.group(group)))
                .findFirst()
                .orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean present(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static String said(String... words) throws IOException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(said).isZero();
        return said;
    }
}
