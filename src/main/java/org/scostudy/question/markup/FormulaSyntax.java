package org.scostudy.question.markup;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Keeps Markdown away from formulas, whose signs mean other things: {@code \(a_1 * b_1\)} stays what it is. */
final class FormulaSyntax implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('\\', '$');
    }

    @Override
    public InlineContentParser create() {
        return FormulaSyntax::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        String end = end(scanner);
        if (end == null) {
            return ParsedInline.none();
        }
        for (int length = 0; length < Formulas.LONGEST && scanner.hasNext(); length++) {
            if (length > 0 && scanner.next(end)) {
                Position after = scanner.position();
                return ParsedInline.of(new Text(scanner.getSource(start, after).getContent()), after);
            }
            scanner.next();
        }
        return ParsedInline.none();
    }

    /** What ends the formula that begins here; null when none does. */
    private static @Nullable String end(Scanner scanner) {
        if (scanner.next("\\(")) {
            return "\\)";
        }
        if (scanner.next("\\[")) {
            return "\\]";
        }
        return scanner.next("$$") ? "$$" : null;
    }
}
