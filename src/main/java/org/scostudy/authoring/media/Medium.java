package org.scostudy.authoring.media;

import java.util.Arrays;
import java.util.Locale;
import org.scostudy.question.markup.MediaFormat;

/** What authors can add to a text beside words. */
public enum Medium {
    PICTURE,
    SOUND;

    /** Gives the name by which texts have it. */
    public String keep(MediaTable media, byte[] bytes) {
        return switch (this) {
            case PICTURE -> media.keepPicture(bytes);
            case SOUND -> media.keepSound(bytes);
        };
    }

    String messageKey() {
        return "authoring." + id();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For the browser's list of files to choose from. */
    String[] contentTypes() {
        return Arrays.stream(MediaFormat.values())
                .filter(format -> format.isSound() == (this == SOUND))
                .map(MediaFormat::contentType)
                .toArray(String[]::new);
    }
}
