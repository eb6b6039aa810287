package org.scostudy.material.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.scostudy.language.English;
import org.scostudy.material.model.Pack;

/** A small good pack in a folder, to be spoiled by a test. */
public final class PackFolder {

    static final String PACK = """
            pack: tiny
            title: A tiny pack
            asOf: 2009-12
            language: en
            source: { title: A reading, publisher: A house, date: 2009-12 }
            sections:
              - { id: box, title: The box }
              - { id: aims, title: The aims }
            """;
    static final String PASSAGES = """
            - { id: box.1, section: box, summary: Where the bodies sit. }
            - { id: box.2, section: box, summary: Who is a member. }
            - { id: aims.1, section: aims, summary: What they want. }
            """;
    static final String ENTITIES = """
            - { id: rats, type: body, name: Regional Anti-Terrorist Structure, article: the, abbreviation: RATS }
            - { id: secretariat, type: body, name: Secretariat, article: the }
            - { id: tashkent, type: place, name: Tashkent, partOf: uzbekistan }
            - { id: beijing, type: place, name: Beijing, aliases: [Peking] }
            - { id: uzbekistan, type: state, name: Uzbekistan, adjective: Uzbek }
            - { id: china, type: state, name: China }
            """;
    static final String FACT_TYPES = """
            - id: seat
              means: A body has its headquarters in a place.
              slots: { body: body, place: place }
              closed: true
            - id: aim
              means: A state has aims.
              slots: { state: state, words: text, count: number, since: date, bodies: list-of-body }
              closed: false
            """;
    static final String FACTS = """
            - id: rats-seat
              type: seat
              cites: [box.1]
              slots: { body: rats, place: tashkent }
              statements:
                - "{body} has its headquarters in {place}."
                - "The city of {place} is home to {body}."
              asks:
                body: ["Which body sits in {place}?"]
              why: It was put there to be near the trouble.
              tags: [institutions]
            - id: china-aim
              type: aim
              cites: [box.2, aims.1]
              slots:
                state: china
                words: { text: more trade }
                count: { number: 2, unit: bodies }
                since: { date: 2001-06-15 }
                bodies: { list: [rats, secretariat] }
              statements: ["{state} wants {words}."]
            """;
    static final String ITEM_MODELS = """
            - id: seat-where
              facts: seat
              asks: place
              kind: basic
              level: remember
              stems: ["Where does {body} have its headquarters?"]
            - id: seat-gap
              facts: seat
              asks: place
              kind: cloze
              level: remember
            """;

    private final Path folder;

    public PackFolder(Path folder) {
        this.folder = folder;
        write("pack.yaml", PACK);
        write("passages.yaml", PASSAGES);
        write("entities.yaml", ENTITIES);
        write("fact-types.yaml", FACT_TYPES);
        write("facts/box.yaml", FACTS);
        write("item-models.yaml", ITEM_MODELS);
    }

    public Path path() {
        return folder;
    }

    PackFolder write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    PackFolder write(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PackFolder append(String file, String text) {
        return write(file, text(file) + text);
    }

    public PackFolder change(String file, String from, String to) {
        assertThat(text(file)).contains(from);
        return write(file, text(file).replace(from, to));
    }

    public PackFolder delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackReading read() {
        return new PackReader().read(folder);
    }

    public Pack pack() {
        PackReading reading = read();
        assertThat(reading).as("the problems").isInstanceOf(PackReading.Loaded.class);
        return ((PackReading.Loaded) reading).pack();
    }

    /** Every problem as it is shown. */
    List<String> problems() {
        return read() instanceof PackReading.Broken broken
                ? broken.problems().stream()
                        .map(problem -> problem.say(English.WORDS))
                        .toList()
                : List.of();
    }
}
