package org.scostudy.summit.negotiation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.scostudy.scenario.model.Motion;
import org.scostudy.scenario.negotiation.TableMove;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Models, openings and moves as texts for the database. The domain does not know of it, so the names stand here. */
public final class StoredDraft {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = TableMove.Strike.class, name = "strike"),
        @JsonSubTypes.Type(value = TableMove.Restore.class, name = "restore"),
        @JsonSubTypes.Type(value = TableMove.Soften.class, name = "soften"),
        @JsonSubTypes.Type(value = TableMove.Add.class, name = "add"),
        @JsonSubTypes.Type(value = TableMove.Sound.class, name = "sound"),
        @JsonSubTypes.Type(value = TableMove.Put.class, name = "put"),
        @JsonSubTypes.Type(value = TableMove.Because.class, name = "because"),
        @JsonSubTypes.Type(value = TableMove.Postpone.class, name = "postpone")
    })
    private interface MoveName {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(TableMove.class, MoveName.class)
            // The order of a set is what a player sees.
            .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
            .build();

    private StoredDraft() {}

    static String pack(DraftModel model) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(JSON.writeValueAsBytes(model));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static DraftModel unpack(String packed) {
        try (var zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return JSON.readValue(zip.readAllBytes(), DraftModel.class);
        } catch (IOException | JacksonException spoiled) {
            throw new IllegalStateException("A stored decision model cannot be read", spoiled);
        }
    }

    static String write(TableMove move) {
        return JSON.writerFor(TableMove.class).writeValueAsString(move);
    }

    static TableMove move(String text) {
        return JSON.readValue(text, TableMove.class);
    }

    public static String write(Motion opening) {
        return JSON.writeValueAsString(opening);
    }

    public static Motion opening(String text) {
        return JSON.readValue(text, Motion.class);
    }
}
