package org.scostudy.authoring.media;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.shell.Uploads;

/** A button that takes a picture or a sound, asks for its words, and hands both over. */
public class MediumUpload extends Upload {

    public MediumUpload(
            Medium medium, MediaTable media, BiConsumer<String, String> insert, Consumer<AuthoringRefused> refuse) {
        setId("add-" + medium.id());
        setMaxFiles(1);
        setMaxFileSize(MediaTable.MOST_BYTES);
        setAcceptedMimeTypes(medium.contentTypes());
        setDropAllowed(false);
        setUploadButton(new Button(getTranslation("authoring.editor." + medium.id())));
        setUploadHandler(Uploads.inMemory(MediaTable.MOST_BYTES, (_, bytes) -> {
            try {
                new MediumDialog(medium, medium.keep(media, bytes), insert).open();
            } catch (AuthoringRefused refused) {
                refuse.accept(refused);
            }
        }));
        addFileRejectedListener(_ -> refuse.accept(new AuthoringRefused(AuthoringRefused.Reason.MEDIUM_TOO_LARGE)));
        addAllFinishedListener(_ -> clearFileList());
    }
}
