package org.scostudy.question.exchange.anki;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.exchange.files.ZipPackage;
import org.scostudy.question.exchange.files.ZipPackage.Packing;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.markup.Pictures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The media of a package: files named 0, 1, 2 and an index that says what they were called. */
final class AnkiMedia implements Pictures {

    private static final long MOST_INDEX_BYTES = 16L << 20;
    private static final int ENTRIES = 1;
    private static final int NAME = 1;

    private final ZipPackage zip;
    private final Packing packing;
    private final ImportRun run;
    private final Map<String, String> entries = new HashMap<>();
    private final Map<String, Optional<String>> kept = new HashMap<>();

    private AnkiMedia(ZipPackage zip, Packing packing, ImportRun run) {
        this.zip = zip;
        this.packing = packing;
        this.run = run;
    }

    static AnkiMedia of(ZipPackage zip, Packing packing, ImportRun run) throws IOException {
        AnkiMedia media = new AnkiMedia(zip, packing, run);
        ZipEntry index = zip.entry("media");
        if (index != null) {
            byte[] bytes = zip.bytes(index, packing, MOST_INDEX_BYTES);
            switch (packing) {
                case ZIP -> media.readJson(bytes);
                case ZSTANDARD -> media.readProtobuf(bytes);
            }
        }
        return media;
    }

    private void readJson(byte[] index) {
        JsonNode names =
                JsonMapper.shared().readTree(index.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : index);
        for (Map.Entry<String, JsonNode> each : names.properties()) {
            if (each.getValue().isString()) {
                add(each.getKey(), each.getValue().stringValue());
            }
        }
    }

    private void readProtobuf(byte[] index) {
        List<byte[]> all = Protobuf.of(index).all(ENTRIES);
        for (int i = 0; i < all.size(); i++) {
            add(Integer.toString(i), Protobuf.of(all.get(i)).text(NAME));
        }
    }

    private void add(String entry, String name) {
        entries.put(Normalizer.normalize(name, Normalizer.Form.NFC), entry);
    }

    @Override
    public @Nullable String find(String address) throws IOException {
        Optional<String> known = kept.get(address);
        if (known == null) {
            known = Optional.ofNullable(keep(address));
            kept.put(address, known);
        }
        return known.orElse(null);
    }

    private @Nullable String keep(String address) throws IOException {
        String plain = entries.get(Normalizer.normalize(address, Normalizer.Form.NFC));
        String name = plain != null ? plain : entries.get(decoded(address));
        ZipEntry entry = name == null ? null : zip.entry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream picture = zip.open(entry, packing)) {
            return run.media().keep(picture, run.whole(), address);
        }
    }

    private static String decoded(String address) {
        try {
            return Normalizer.normalize(
                    URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8), Normalizer.Form.NFC);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
