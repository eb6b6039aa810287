package org.scostudy.drafting.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.scostudy.drafting.ask.TextDraft;
import org.scostudy.drafting.name.KnownNames;
import org.scostudy.drafting.text.DraftingProgress;
import org.scostudy.drafting.text.SourceFile;
import org.scostudy.drafting.text.SourceText;
import org.scostudy.drafting.text.UnreadableText;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;

/** What was made of a text, so that tests can say what they expect in words. */
record Made(Drafts drafts) {

    static Made of(String text) {
        return of(text, KnownNames.NONE);
    }

    static Made of(String text, KnownNames known) {
        try {
            return new Made(TextDrafts.from(SourceText.plain("A text", text), known, DraftingProgress.UNWATCHED));
        } catch (UnreadableText e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Made ofFile(String name) {
        try (InputStream file = Objects.requireNonNull(Made.class.getResourceAsStream("/drafts/" + name))) {
            return new Made(TextDrafts.from(SourceFile.read(name, file), KnownNames.NONE, DraftingProgress.UNWATCHED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableText e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** {@code stem => key}, best first. */
    List<String> asked(Kind kind) {
        return of(kind).stream()
                .map(draft -> draft.question().stem() + " => "
                        + draft.question().interaction().key())
                .toList();
    }

    List<TextDraft> of(Kind kind) {
        return drafts.drafts().stream()
                .filter(draft -> draft.question().kind() == kind)
                .toList();
    }

    List<String> stems() {
        return drafts.drafts().stream().map(draft -> draft.question().stem()).toList();
    }

    /** The options of the choice with that stem, wrong ones only. */
    List<String> wrong(String stem) {
        return of(Kind.CHOICE).stream()
                .filter(draft -> draft.question().stem().equals(stem))
                .flatMap(draft -> ((Interaction.Choice) draft.question().interaction()).options().stream())
                .filter(option -> !option.right())
                .map(Interaction.Option::text)
                .toList();
    }
}
