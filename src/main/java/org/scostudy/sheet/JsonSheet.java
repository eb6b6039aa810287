package org.scostudy.sheet;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/** An array with an object for each row; percents are numbers up to 100, as the headings say, moments ISO 8601. */
public final class JsonSheet {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonSheet() {}

    /** @param zone of which moments say how far from UTC they are. The stream stays open */
    public static void write(Sheet sheet, ZoneId zone, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            sheet.rows().forEach(row -> write(json, sheet.headings(), row, zone));
            json.writeEndArray();
        } catch (JacksonIOException gone) {
            throw gone.getCause();
        }
    }

    private static void write(JsonGenerator json, List<String> headings, List<Cell> row, ZoneId zone) {
        json.writeRaw('\n');
        json.writeStartObject();
        for (int column = 0; column < row.size(); column++) {
            json.writeName(headings.get(column));
            switch (row.get(column)) {
                case Cell.Text(var text) -> json.writeString(text);
                case Cell.Number(var value) ->
                    json.writeNumber(Decimal.rounded(value).stripTrailingZeros());
                case Cell.Percent(var share) ->
                    json.writeNumber(Decimal.rounded(share * 100).stripTrailingZeros());
                case Cell.Moment(var instant) -> json.writeString(ISO_OFFSET_DATE_TIME.format(instant.atZone(zone)));
                case Cell.Empty() -> json.writeNull();
            }
        }
        json.writeEndObject();
    }
}
