package org.scostudy.authoring.bank;

import java.time.Instant;
import java.util.List;
import org.scostudy.material.model.Level;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Material;

/**
 * A question as lists show it.
 *
 * @param number its address; 0 for a generated one, which cannot be edited
 * @param version what an edit must have seen
 * @param stem in plain text
 * @param sought what a search looks through
 * @param likeness the same for all that ask and answer the same, whatever their case and signs
 * @param findings how many rules of item writing it breaks
 */
public record QuestionRow(
        long number,
        String id,
        String section,
        Kind kind,
        Level level,
        Status status,
        Origin origin,
        long authorId,
        String author,
        int version,
        int keyVersion,
        String stem,
        String sought,
        long likeness,
        List<String> tags,
        String note,
        String hash,
        int findings,
        Instant changed) {

    public QuestionRow {
        tags = List.copyOf(tags);
    }

    QuestionRow withNumber(long given) {
        return new QuestionRow(
                given,
                id,
                section,
                kind,
                level,
                status,
                origin,
                authorId,
                author,
                version,
                keyVersion,
                stem,
                sought,
                likeness,
                tags,
                note,
                hash,
                findings,
                changed);
    }

    /** The material that it belongs to: its pack, or what its author wrote under the title of that. */
    public String material() {
        return generated() ? pack() : Material.ofPerson(pack(), authorId);
    }

    String pack() {
        return section.substring(0, Math.max(section.indexOf('/'), 0));
    }

    /** Looks through it without an index. */
    boolean holds(List<String> words) {
        return words.stream().allMatch(sought::contains);
    }

    public boolean generated() {
        return number == 0;
    }
}
