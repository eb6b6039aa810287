package org.scostudy.question.exchange.format;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Question;

/** The pictures and sounds of questions, by their names. */
public interface Album {

    /** Formats then only name them. */
    Album EMPTY = _ -> null;

    /** The bytes of one, or null when it is not there. */
    byte @Nullable [] picture(String name) throws IOException;

    /** Those of a question that are there. */
    default Map<String, byte[]> of(Question question) throws IOException {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        for (String name : question.media()) {
            byte[] bytes = picture(name);
            if (bytes != null) {
                pictures.put(name, bytes);
            }
        }
        return pictures;
    }
}
