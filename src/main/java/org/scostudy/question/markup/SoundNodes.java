package org.scostudy.question.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.scostudy.language.Messages;

/**
 * Sounds are written like pictures. Each becomes a player that is named by its words, which stand below for those who
 * cannot hear: closed, for they may give an answer away to those who can.
 */
final class SoundNodes extends AbstractVisitor {

    @Override
    public void visit(Image image) {
        String address = image.getDestination();
        if (!address.startsWith(Rendered.MEDIA)
                || !MediaFormat.isSoundName(address.substring(Rendered.MEDIA.length()))) {
            return;
        }
        String words = Rendered.escaped(words(image));
        HtmlInline player = new HtmlInline();
        player.setLiteral("<audio src=\"%s\" aria-label=\"%s\"></audio>".formatted(address, words));
        image.insertBefore(player);
        if (!words.isBlank() && !words.equals(Rendered.SOUND)) {
            say(
                    image,
                    "<details><summary>%s</summary>%s</details>"
                            .formatted(Rendered.escaped(Messages.here("question.sound.in-words")), words));
        }
        image.unlink();
    }

    /** After the paragraph, within which no block may stand. */
    private static void say(Image image, String html) {
        if (image.getParent() instanceof Paragraph paragraph) {
            HtmlBlock block = new HtmlBlock();
            block.setLiteral(html);
            paragraph.insertAfter(block);
        } else {
            HtmlInline inline = new HtmlInline();
            inline.setLiteral(html);
            image.insertAfter(inline);
        }
    }

    private static String words(Node image) {
        StringBuilder words = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Image within) {
                visitChildren(within);
            }

            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString().strip();
    }
}
