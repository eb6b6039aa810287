package org.scostudy.drafting.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a Markdown text as plain words. */
final class MarkdownParagraphs extends AbstractVisitor {

    private static final int DEEPEST_NESTING = 50;

    private final List<SourceText.Paragraph> paragraphs = new ArrayList<>();
    private @Nullable String heading;

    static List<SourceText.Paragraph> paragraphs(String markdown) {
        MarkdownParagraphs text = new MarkdownParagraphs();
        Parser.builder()
                .maxOpenBlockParsers(DEEPEST_NESTING)
                .build()
                .parse(markdown)
                .accept(text);
        return text.paragraphs;
    }

    @Override
    public void visit(Heading node) {
        String words = words(node);
        heading = words.isEmpty() ? heading : words;
    }

    @Override
    public void visit(Paragraph node) {
        String words = words(node);
        if (!words.isEmpty()) {
            paragraphs.add(new SourceText.Paragraph(heading, words));
        }
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(Image image) {
                words.append(' ');
            }
        });
        return SourceText.cleaned(words.toString());
    }
}
