package org.scostudy.drafting.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/** What Apache OpenNLP knows of English, read from the class path once, when first asked for. */
record EnglishModels(SentenceModel sentences, POSModel tags, LemmatizerModel lemmas) {

    private static final String MODEL = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

    private static final class Loaded {
        private static final EnglishModels MODELS = load();
    }

    static EnglishModels loaded() {
        return Loaded.MODELS;
    }

    private static EnglishModels load() {
        try (InputStream sentences = open("sentence");
                InputStream tags = open("pos");
                InputStream lemmas = open("lemmas")) {
            return new EnglishModels(new SentenceModel(sentences), new POSModel(tags), new LemmatizerModel(lemmas));
        } catch (IOException e) {
            throw new UncheckedIOException("The English models on the class path cannot be read", e);
        }
    }

    private static InputStream open(String kind) {
        InputStream model = EnglishModels.class.getResourceAsStream(MODEL.formatted(kind));
        if (model == null) {
            throw new IllegalStateException("Not on the class path: " + MODEL.formatted(kind));
        }
        return model;
    }
}
