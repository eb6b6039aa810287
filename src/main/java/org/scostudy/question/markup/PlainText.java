package org.scostudy.question.markup;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.scostudy.question.Markup;
import org.scostudy.question.Segment;

/** A text without its markup, for lists, search and cards. */
public final class PlainText {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customInlineContentParserFactory(new FormulaSyntax())
            .build();
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

    /** Part by part: the key and the gap stay what they are. */
    public static List<Segment> of(List<Segment> side, Markup markup) {
        return side.stream()
                .map(part -> part.kind() == Segment.Kind.GAP
                        ? part
                        : new Segment(part.kind(), spaced(part.text(), of(part.text(), markup))))
                .toList();
    }

    /** Markdown drops the spaces at the ends of a run, which part it from its neighbours. */
    private static String spaced(String text, String plain) {
        String before = text.startsWith(" ") && !plain.startsWith(" ") ? " " : "";
        String after = text.endsWith(" ") && !plain.endsWith(" ") ? " " : "";
        return before + plain + after;
    }

    /** A gap is kept as it is: to Markdown it would be a line across the page. */
    private static String markdown(String text) {
        try {
            return RENDERER.render(worded(PARSER.parse(text.replace("_____", "\uE000"))))
                    .replace("\uE000", "_____")
                    .strip();
        } catch (StackOverflowError e) {
            return text;
        }
    }

    /** Of a picture its words are left, and of a link too: addresses are nothing to read. */
    private static Node worded(Node text) {
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                dissolve(image);
            }

            @Override
            public void visit(Link link) {
                dissolve(link);
            }

            private void dissolve(Node node) {
                visitChildren(node);
                while (node.getFirstChild() != null) {
                    node.insertBefore(node.getFirstChild());
                }
                node.unlink();
            }
        });
        return text;
    }
}
