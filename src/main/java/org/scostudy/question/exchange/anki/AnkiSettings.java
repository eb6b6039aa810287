package org.scostudy.question.exchange.anki;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.question.exchange.anki.AnkiNoteType.Cards;
import org.scostudy.question.exchange.anki.AnkiNoteType.Template;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Note types and decks: JSON in older collections, tables with Protocol Buffers in newer ones. */
final class AnkiSettings {

    private static final int KIND = 1;
    private static final int FRONT = 1;
    private static final int BACK = 2;
    private static final long CLOZE = 1;

    private AnkiSettings() {}

    static Map<Long, AnkiNoteType> noteTypes(AnkiCollection all) throws SQLException, IOException {
        return all.has("notetypes") && all.has("fields") && all.has("templates")
                ? noteTypesOfTables(all)
                : noteTypesOfJson(all.json("models"));
    }

    static Map<Long, String> decks(AnkiCollection all) throws SQLException, IOException {
        return all.has("decks") ? decksOfTable(all) : decksOfJson(all.json("decks"));
    }

    private static Map<Long, String> decksOfTable(AnkiCollection all) throws SQLException, IOException {
        Map<Long, String> decks = new HashMap<>();
        all.each(
                "SELECT id, name FROM decks",
                row -> decks.put(
                        row.getLong("id"), String.valueOf(row.getString("name")).replace("\u001F", "::")));
        return decks;
    }

    private static Map<Long, AnkiNoteType> noteTypesOfJson(String json) {
        Map<Long, AnkiNoteType> types = new HashMap<>();
        for (Map.Entry<String, JsonNode> each :
                JsonMapper.shared().readTree(json).properties()) {
            JsonNode type = each.getValue();
            long id = number(each.getKey());
            List<String> fields = new ArrayList<>();
            type.path("flds").forEach(field -> fields.add(field.path("name").asString("")));
            List<Template> templates = new ArrayList<>();
            type.path("tmpls")
                    .forEach(template -> templates.add(new Template(
                            template.path("qfmt").asString(""),
                            template.path("afmt").asString(""))));
            Cards cards = type.path("type").asInt(0) == CLOZE ? Cards.OF_GAPS : Cards.OF_TEMPLATES;
            types.put(id, new AnkiNoteType(id, type.path("name").asString(""), cards, fields, templates));
        }
        return types;
    }

    private static Map<Long, String> decksOfJson(String json) {
        Map<Long, String> decks = new HashMap<>();
        for (Map.Entry<String, JsonNode> each :
                JsonMapper.shared().readTree(json).properties()) {
            decks.put(number(each.getKey()), each.getValue().path("name").asString(""));
        }
        return decks;
    }

    private static Map<Long, AnkiNoteType> noteTypesOfTables(AnkiCollection all) throws SQLException, IOException {
        Map<Long, List<String>> fields = new HashMap<>();
        all.each(
                "SELECT ntid, name FROM fields ORDER BY ntid, ord",
                row -> fields.computeIfAbsent(row.getLong("ntid"), _ -> new ArrayList<>())
                        .add(String.valueOf(row.getString("name"))));
        Map<Long, List<Template>> templates = new HashMap<>();
        all.each("SELECT ntid, config FROM templates ORDER BY ntid, ord", row -> {
            Protobuf config = Protobuf.of(bytes(row.getBytes("config")));
            templates
                    .computeIfAbsent(row.getLong("ntid"), _ -> new ArrayList<>())
                    .add(new Template(config.text(FRONT), config.text(BACK)));
        });
        Map<Long, AnkiNoteType> types = new HashMap<>();
        all.each("SELECT id, name, config FROM notetypes", row -> {
            long id = row.getLong("id");
            boolean cloze = Protobuf.of(bytes(row.getBytes("config"))).value(KIND) == CLOZE;
            types.put(
                    id,
                    new AnkiNoteType(
                            id,
                            String.valueOf(row.getString("name")),
                            cloze ? Cards.OF_GAPS : Cards.OF_TEMPLATES,
                            fields.getOrDefault(id, List.of()),
                            templates.getOrDefault(id, List.of())));
        });
        return types;
    }

    private static byte[] bytes(byte @org.jspecify.annotations.Nullable [] bytes) {
        return bytes == null ? new byte[0] : bytes;
    }

    private static long number(String text) {
        return text.matches("-?\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
