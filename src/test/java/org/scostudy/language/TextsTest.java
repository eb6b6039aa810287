package org.scostudy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Everything that people are told stands in messages, and everything in messages is told. */
class TextsTest {

    private static final Path JAVA = Path.of("src/main/java/org/scostudy");
    private static final Path BROWSER = Path.of("frontend");

    private static final Map<String, String> TEXTS = Messages.ours().all(Locale.ENGLISH);
    private static final Set<String> FEATURES = features();

    /** What looks like a comment within a text is none. */
    private static final Pattern TEXT_OR_COMMENT = Pattern.compile(
            "(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+')|/\\*.*?\\*/|//[^\\n]*",
            Pattern.DOTALL);

    private static final Pattern BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");
    private static final Pattern QUOTED = Pattern.compile("[`'\"]([\\w$.{}-]+)[`'\"]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** What is thrown or logged is for whoever looks after the server. */
    private static final Pattern NOT_SAID = Pattern.compile(
            "\\b(?:LOG\\.|log\\.|throw |super\\(|Exception\\(|requireNonNull|jdbc\\.sql|Pattern\\.|\\.matches\\(|@\\w+)");

    /** Where English is what it is about, and why. */
    private static final Map<String, String> ENGLISH = new TreeMap<>(Map.ofEntries(
            Map.entry("operation/", "the command line and its errors speak to whoever runs the server"),
            Map.entry("drafting/", "drafts are made from English texts"),
            Map.entry("generation/", "cards and questions speak the language of their reading"),
            Map.entry("material/model/", "the same: dates and names as the reading writes them"),
            Map.entry("question/exchange/anki/AnkiOwnNoteType", "by these names Anki knows the note types again"),
            Map.entry("question/exchange/csv/ColumnTitles", "how other people call their columns"),
            Map.entry("text/NumberWords", "numbers as people write them, to be read"),
            Map.entry("demo/", "what the simulated learners of the sample class are called and have done"),
            Map.entry("classroom/score/", "columns of files that other programs read"),
            Map.entry("classroom/api/", "answers for programs, described in English"),
            Map.entry("account/AccountRefused", "what the command line says; pages say the texts of the reasons"),
            Map.entry("classroom/token/", "how programs are let in, told to those who write them"),
            Map.entry("classroom/analysis/Statistics", "formulas"),
            Map.entry("material/read/QuizzingReader", "a piece of YAML"),
            Map.entry("material/read/ValueReader", "a piece of YAML"),
            Map.entry("material/yaml/", "pieces of YAML"),
            Map.entry("sheet/XlsxBook", "how spreadsheets name a form"),
            Map.entry("progress/cards/MoveDialog", "a measure"),
            Map.entry("classroom/roster/ExtraTimeDialog", "a measure"),
            Map.entry("classroom/gradebook/MarkDialog", "a measure"),
            Map.entry("classroom/calendar/CalendarText", "what calendars expect"),
            Map.entry("account/access/Security", "headers"),
            Map.entry("account/signin/", "for the log; pages say the texts of the reasons"),
            Map.entry("shell/PageStart", "headers"),
            Map.entry("study/log/Replay", "the command line"),
            Map.entry("summit/Saying", "an article that the text around it has"),
            Map.entry("memory/Pace", "for the log"),
            Map.entry("authoring/bank/RowValues", "for the log")));

    /** Texts whose names are put together from a state, a number or a constant where they are asked for. */
    private static final Pattern PUT_TOGETHER = Pattern.compile("(?:authoring\\.(?:picture|sound)"
            + "|classes\\.(?:ago|in|opens|due|was-due|closes|closed|for-you)"
            + "|quiz\\.player\\.(?:done|finishing|timeUp|unfinished)"
            + "|shell\\.(?:broken|not-allowed|not-found)"
            + "|study\\.deck\\.(?:grade|two|phase|ranOut))(?:\\..*)?");

    private static Set<String> features() {
        Set<String> features = new TreeSet<>();
        TEXTS.keySet().forEach(key -> features.add(key.substring(0, key.indexOf('.'))));
        return features;
    }

    private static Stream<Path> files(Path root, String ending) {
        try {
            return Files.walk(root).filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String code(Path file) {
        try {
            return TEXT_OR_COMMENT
                    .matcher(Files.readString(file))
                    .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> literals(String code) {
        return LITERAL.matcher(BLOCK.matcher(code).replaceAll("\"\""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Set<String> ofJava() {
        Set<String> literals = new LinkedHashSet<>();
        files(JAVA, ".java").forEach(file -> literals.addAll(literals(code(file))));
        return literals;
    }

    /** The constants of whatever names reasons. */
    private static final Set<String> REFUSALS = new TreeSet<>();

    static {
        Pattern constant = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
        files(JAVA, ".java")
                .filter(file -> file.toString().endsWith("Refused.java"))
                .forEach(file -> constant.matcher(code(file)).results().forEach(found -> REFUSALS.add(found.group())));
    }

    private static Set<String> ofBrowser() {
        Set<String> quoted = new LinkedHashSet<>();
        files(BROWSER, ".js")
                .forEach(file -> QUOTED.matcher(code(file)).results().forEach(found -> quoted.add(found.group(1))));
        return quoted;
    }

    @Nested
    class Every_text_that_is_asked_for {

        @Test
        void is_there() {
            Pattern key = Pattern.compile("(?:" + String.join("|", FEATURES) + ")(?:\\.[a-z][\\w-]*)+");
            List<String> missing = ofJava().stream()
                    .filter(literal -> key.matcher(literal).matches())
                    .filter(literal -> !TEXTS.containsKey(literal))
                    // the beginning of keys whose end is computed: of numbers, states, variants
                    .filter(literal -> TEXTS.keySet().stream().noneMatch(each -> each.startsWith(literal + ".")))
                    .filter(literal -> !literal.matches(".*\\.(?:yaml|json|js|css|zip|csv|db|xlsx|properties|[A-Z].*)"))
                    .filter(literal -> !literal.matches("(?:question|quiz|study|pack|classroom)\\.(?:id|data|access)"))
                    .toList();
            assertThat(missing).isEmpty();
        }

        @Test
        void says_what_was_expected_where_something_is_wrong() {
            assertThat(TEXTS.keySet().stream()
                            .filter(key -> key.matches("(?:pack|exchange)\\..*\\.expected")
                                    || key.startsWith("exchange.") && key.endsWith(".remedy")
                                    || key.startsWith("lint.") && key.endsWith(".advice"))
                            .filter(key -> !key.equals("pack.value.expected"))
                            .map(key -> key.substring(0, key.lastIndexOf('.'))))
                    .allSatisfy(key -> assertThat(TEXTS).containsKey(key));
        }
    }

    @Nested
    class Every_text {

        @Test
        void is_asked_for_somewhere() {
            Set<String> java = ofJava();
            Set<String> browser = ofBrowser();
            List<String> unused = TEXTS.keySet().stream()
                    .filter(key -> !isUsed(key, java, browser))
                    .filter(key -> !isReason(key) && !PUT_TOGETHER.matcher(key).matches())
                    .toList();
            assertThat(unused).isEmpty();
        }

        private boolean isUsed(String key, Set<String> java, Set<String> browser) {
            if (java.contains(key)) {
                return true;
            }
            for (String used = key; used.indexOf('.') > 0; used = used.substring(0, used.lastIndexOf('.'))) {
                String begun = used;
                if (!begun.equals(key)
                        && (java.contains(begun + ".") || (java.contains(begun) && !begun.matches("\\w+")))) {
                    return isNoPlayers(begun) || isUsedInBrowser(key.substring(begun.length() + 1), browser);
                }
            }
            return false;
        }

        /** Why a wish is refused is named by the constant of an enum. */
        private boolean isReason(String key) {
            int at = key.indexOf(".refused.");
            String constant = at < 0
                    ? ""
                    : key.substring(at + ".refused.".length()).replace('-', '_').toUpperCase(Locale.ROOT);
            return at >= 0 && REFUSALS.contains(constant);
        }

        /** The texts of a player are asked for under what is left of their keys. */
        private boolean isNoPlayers(String begun) {
            return !begun.matches(
                    "quiz\\.player|study\\.deck|summit\\.player|draft\\.player|live\\.player|guide\\.(?:player|map)");
        }

        private boolean isUsedInBrowser(String rest, Set<String> browser) {
            String counted = rest.replaceAll("\\.(?:one|other|two|few|many|zero)$", "");
            return browser.stream()
                    .anyMatch(quoted -> quoted.equals(rest)
                            || quoted.equals(counted)
                            || (quoted.contains("${")
                                    && !quoted.startsWith("${")
                                    && counted.startsWith(quoted.substring(0, quoted.indexOf("${")))));
        }
    }

    @Nested
    class No_sentence {

        @Test
        void stands_in_the_code() {
            List<String> sentences = new ArrayList<>();
            files(JAVA, ".java")
                    .filter(file -> ENGLISH.keySet().stream()
                            .noneMatch(where -> JAVA.relativize(file).toString().startsWith(where)))
                    .forEach(file ->
                            sentences(code(file)).forEach(said -> sentences.add(file.getFileName() + ": " + said)));
            assertThat(sentences).isEmpty();
        }

        /** Three words and more, outside of SQL, logs and exceptions. */
        private List<String> sentences(String code) {
            String plain = BLOCK.matcher(code).replaceAll("\"\"");
            List<String> sentences = new ArrayList<>();
            for (MatchResult found : LITERAL.matcher(plain).results().toList()) {
                String literal = found.group(1);
                boolean said =
                        literal.contains(" ") && WORD.matcher(literal).results().count() >= 3 && !isCode(literal);
                if (said
                        && !NOT_SAID.matcher(statementBefore(plain, found.start()))
                                .find()) {
                    sentences.add(literal);
                }
            }
            return sentences;
        }

        private String statementBefore(String code, int at) {
            int from = at;
            while (from > 0 && ";{}".indexOf(code.charAt(from - 1)) < 0) {
                from--;
            }
            return code.substring(from, at);
        }

        /** SQL, HTML, styles, patterns, media types, lists of keys. */
        private boolean isCode(String literal) {
            return literal.matches(
                            "(?s).*(?:SELECT|INSERT|UPDATE|DELETE|ORDER BY|WHERE|CREATE|PRAGMA|FROM|VALUES| AND |SET ).*")
                    || literal.matches(".*(?:<[a-z/]|=\\\\\"|\\(\\?|\\\\\\\\|\\[\\^|'self'|sco-).*")
                    || literal.matches("[a-z-]+(?: [a-zA-Z-]+)*")
                            && !literal.matches(".*\\b(?:the|is|are|of|to|no)\\b.*");
        }
    }
}
