package org.scostudy.question.exchange.pairs;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.exchange.files.Lines;
import org.scostudy.question.exchange.item.CardBack;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.Text;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.exchange.run.Unreadable;
import org.scostudy.question.markup.Rich;

/**
 * Cards as people and SuperMemo write them: {@code Q:} before the front, {@code A:} before the back, each in lines of its
 * own; in Markdown the letters may be bold, rules part cards, and titles name what follows.
 */
final class AskedLines {

    private static final Pattern QUESTION =
            mark("q|question|front|frage|pregunta|pergunta|domanda|вопрос|в|問|问|問題|问题|문");
    private static final Pattern ANSWER =
            mark("a|answer|back|antwort|respuesta|resposta|réponse|risposta|ответ|о|答|答え|答案|답");
    private static final Pattern TITLE = Pattern.compile("#{1,6}\\s(.*)");
    private static final int LONGEST_RULE = 200;
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:`{3,}|~{3,}).*");
    private static final int LINES_LOOKED_AT = 60;
    private static final int LINES_TO_AN_ANSWER = 20;

    private final ImportRun run;
    private final boolean markdown;
    private final StringBuilder front = new StringBuilder();
    private final StringBuilder back = new StringBuilder();
    private String title = "";
    private Place begun;
    private boolean asking;
    private boolean answering;
    private boolean inCode;

    AskedLines(ImportRun run, boolean markdown) {
        this.run = run;
        this.markdown = markdown;
        this.begun = run.line(1);
    }

    private static Pattern mark(String words) {
        return Pattern.compile(
                "\\s{0,20}(?:[-*+>]\\s{1,3}|\\d{1,4}[.)]\\s{1,3}|#{1,6}\\s{1,3})?(\\*\\*|__)?(?:" + words
                        + ")\\s{0,3}\\d{0,4}\\s{0,3}[.)]?\\s{0,3}(\\*\\*|__)?\\s{0,3}[:：]\\s{0,3}(\\*\\*|__)?(.*)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What follows the mark; empty where the line has none. Bold may end behind the mark or at the end of the line. */
    private static Optional<String> after(Pattern mark, String line) {
        Matcher found = mark.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        String bold = found.group(1);
        String rest = found.group(4);
        boolean open = bold != null && found.group(2) == null && found.group(3) == null;
        return Optional.of(
                open && rest.strip().endsWith(bold)
                        ? rest.strip().substring(0, rest.strip().length() - bold.length())
                        : rest);
    }

    /** Whether a file begins with a question and its answer, or has several of them after some words. */
    static boolean in(FileHead file) {
        List<String> lines = file.text()
                .lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .toList();
        int pairs = 0;
        int asked = -1;
        boolean first = false;
        for (int i = 0; i < lines.size(); i++) {
            if (after(QUESTION, lines.get(i)).isPresent()) {
                asked = i;
                first |= i == 0;
            } else if (asked >= 0
                    && i - asked <= LINES_TO_AN_ANSWER
                    && after(ANSWER, lines.get(i)).isPresent()) {
                pairs++;
                asked = -1;
            }
        }
        return pairs > 1 || pairs == 1 && first;
    }

    void read(Lines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            take(line, lines.place());
            if (front.length() + back.length() > run.limits().itemChars()) {
                throw run.stop(begun, "exchange.pairs.endless", run.limits().itemChars(), "Q:");
            }
        }
        end();
    }

    private void take(String line, Place place) throws IOException {
        Optional<String> question = inCode ? Optional.empty() : after(QUESTION, line);
        Optional<String> answer = inCode ? Optional.empty() : after(ANSWER, line);
        Matcher named = TITLE.matcher(line);
        if (question.isPresent()) {
            end();
            begun = place;
            asking = true;
            front.append(question.get());
        } else if (answer.isPresent() && asking && !answering) {
            answering = true;
            back.append(answer.get());
        } else if (!inCode && (answering || !asking) && isRule(line)) {
            end();
        } else if (!inCode && (markdown && answering || !asking) && named.matches()) {
            end();
            title = withoutEnd(named.group(1));
        } else if (asking) {
            inCode ^= FENCE.matcher(line).matches();
            (answering ? back : front).append('\n').append(line);
        } else if (!line.isBlank()) {
            run.noticeOnce(place, "exchange.pairs.between");
        }
    }

    /** Three signs or more, alone in their line. */
    private static boolean isRule(String line) {
        String signs = line.length() > LONGEST_RULE ? "" : line.replaceAll("\\s", "");
        return signs.length() > 2
                && "-*_=".indexOf(signs.charAt(0)) >= 0
                && signs.chars().allMatch(sign -> sign == signs.charAt(0));
    }

    private static String withoutEnd(String title) {
        int end = title.length();
        while (end > 0 && (title.charAt(end - 1) == '#' || Character.isWhitespace(title.charAt(end - 1)))) {
            end--;
        }
        return title.substring(0, end).strip();
    }

    private void end() throws IOException {
        String asked = Text.clean(front.toString()).strip();
        String answered = Text.clean(back.toString()).strip();
        boolean card = asking;
        front.setLength(0);
        back.setLength(0);
        asking = false;
        answering = false;
        inCode = false;
        if (!card) {
            return;
        }
        if (asked.isEmpty() || answered.isEmpty()) {
            run.lost(begun, "exchange.pairs.no-answer");
            return;
        }
        QuestionBuilder item = new QuestionBuilder(run, begun).category(title);
        try {
            item.stem(read(item, asked));
            CardBack.deliver(item, Kind.BASIC, read(item, answered));
        } catch (Unreadable e) {
            run.lost(begun, e);
        }
    }

    private Rich read(QuestionBuilder item, String text) throws IOException {
        return markdown ? item.markdown(text) : item.either(text);
    }
}
