package org.scostudy.question;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** A text without its markup, for lists, search and cards. */
public final class PlainText {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private PlainText() {}

    public static String of(String text, Markup markup) {
        return switch (markup) {
            case PLAIN -> text;
            case MARKDOWN -> markdown(text);
        };
    }

    /** A gap is kept as it is: to Markdown it would be a line across the page. */
    private static String markdown(String text) {
        try {
            return RENDERER.render(PARSER.parse(text.replace("_____", "\uE000")))
                    .replace("\uE000", "_____")
                    .strip();
        } catch (StackOverflowError e) {
            return text;
        }
    }
}
