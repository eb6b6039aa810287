package org.scostudy.live.kept;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.scostudy.live.table.Deed;
import tools.jackson.databind.json.JsonMapper;

/** Deeds as texts for the database. The domain does not know of it, so the names stand here. */
final class StoredDeed {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Deed.Seated.class, name = "seated"),
        @JsonSubTypes.Type(value = Deed.Left.class, name = "left"),
        @JsonSubTypes.Type(value = Deed.Reworded.class, name = "reworded"),
        @JsonSubTypes.Type(value = Deed.Asked.class, name = "asked"),
        @JsonSubTypes.Type(value = Deed.Answered.class, name = "answered"),
        @JsonSubTypes.Type(value = Deed.Voted.class, name = "voted"),
        @JsonSubTypes.Type(value = Deed.Began.class, name = "began"),
        @JsonSubTypes.Type(value = Deed.Paused.class, name = "paused"),
        @JsonSubTypes.Type(value = Deed.Resumed.class, name = "resumed"),
        @JsonSubTypes.Type(value = Deed.VoteCalled.class, name = "vote-called"),
        @JsonSubTypes.Type(value = Deed.VoteClosed.class, name = "vote-closed"),
        @JsonSubTypes.Type(value = Deed.NewsBrought.class, name = "news"),
        @JsonSubTypes.Type(value = Deed.Ended.class, name = "ended")
    })
    private interface DeedName {}

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Deed.class, DeedName.class).build();

    private StoredDeed() {}

    static String write(Deed deed) {
        return JSON.writerFor(Deed.class).writeValueAsString(deed);
    }

    static Deed read(String text) {
        return JSON.readValue(text, Deed.class);
    }
}
