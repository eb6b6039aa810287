package org.scostudy.drafting.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.Explained;
import org.scostudy.authoring.drafts.DraftSource;
import org.scostudy.authoring.drafts.Drafted;
import org.scostudy.authoring.drafts.Drafter;
import org.scostudy.drafting.ask.TextDraft;
import org.scostudy.drafting.name.KnownNames;
import org.scostudy.drafting.text.DraftingProgress;
import org.scostudy.drafting.text.SourceFile;
import org.scostudy.drafting.text.SourceText;
import org.scostudy.drafting.text.UnreadableText;
import org.scostudy.material.model.Pack;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.stereotype.Component;

/** The door for authors; closed by {@code sco.drafting=false}, and where what reads English or PDF is not there. */
@Component
@ConditionalOnBooleanProperty(name = "sco.drafting", matchIfMissing = true)
@ConditionalOnClass(name = {"opennlp.tools.sentdetect.SentenceDetectorME", "org.apache.pdfbox.Loader"})
public class DraftsForAuthors implements Drafter {

    @Override
    public int mostCharacters() {
        return SourceText.MOST_CHARACTERS;
    }

    @Override
    public int mostBytes() {
        return SourceFile.MOST_BYTES;
    }

    @Override
    public Drafted draft(DraftSource source, @Nullable Pack known, Cancellation watch) throws Explained {
        try {
            Drafts drafts = TextDrafts.from(
                    text(source), known == null ? KnownNames.NONE : KnownNames.of(known), (done, inAll) -> {
                        watch.at(done, inAll);
                        return watch.cancelled() ? DraftingProgress.Wish.STOP : DraftingProgress.Wish.GO_ON;
                    });
            return new Drafted(
                    drafts.sentences(),
                    drafts.drafts().stream().map(TextDraft::question).toList());
        } catch (UnreadableText unreadable) {
            throw new Explained(String.valueOf(unreadable.getMessage()));
        }
    }

    private static SourceText text(DraftSource source) throws UnreadableText {
        return switch (source) {
            case DraftSource.Pasted pasted -> SourceText.markdown(pasted.title(), pasted.text());
            case DraftSource.Handed file -> {
                try {
                    yield SourceFile.read(file.name(), new ByteArrayInputStream(file.bytes()));
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            }
        };
    }
}
