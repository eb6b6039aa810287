package org.scostudy.classroom.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.roster.ClassRefused;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of a list, with the way to the next. It goes on after a place and not a number of rows, so that what comes or
 * goes meanwhile shifts nothing.
 *
 * @param after the last one that was seen; absent at the beginning
 */
record Page<T extends ScoreJson>(int limit, ScoreJson.@Nullable Cursor after, List<T> items, boolean more) {

    static final int USUAL_LIMIT = 100;
    static final int MOST = 1000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A wish that no page fits, in words for the one who wrote the program. */
    static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }

    static <T extends ScoreJson> Page<T> asked(@Nullable String limit, @Nullable String cursor) {
        return new Page<>(limit(limit), cursor == null ? null : place(cursor), List.of(), false);
    }

    /** @param all in the order of their places */
    <U extends ScoreJson> Page<U> of(List<U> all) {
        ScoreJson.Cursor from = after;
        List<U> rest = all.stream()
                .filter(each -> from == null || each.place().compareTo(from) > 0)
                .limit(limit + 1L)
                .toList();
        boolean goesOn = rest.size() > limit;
        return new Page<>(limit, after, goesOn ? rest.subList(0, limit) : rest, goesOn);
    }

    /** Answered with 304 when the one who asks has it already. */
    ResponseEntity<byte[]> answer(String name) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put(name, items);
        body.put("next", more ? cursor() : null);
        byte[] bytes = JSON.writeValueAsBytes(body);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(hash(bytes));
        if (more) {
            answer.header(HttpHeaders.LINK, "<" + next() + ">; rel=\"next\"");
        }
        return answer.body(bytes);
    }

    private String next() {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("limit", limit)
                .replaceQueryParam("cursor", cursor())
                .toUriString();
    }

    private String cursor() {
        ScoreJson.Cursor last = items.getLast().place();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((last.first() + "." + last.second()).getBytes(StandardCharsets.US_ASCII));
    }

    private static ScoreJson.Cursor place(String cursor) {
        try {
            String[] numbers =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split("\\.");
            return new ScoreJson.Cursor(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            throw new Wrong("This cursor is not one that was given out: take the one of \"next\", or leave it out.");
        }
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return USUAL_LIMIT;
        }
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        throw new Wrong("The limit is a number from 1 to " + MOST + ".");
    }

    static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException noNumber) {
            throw new ClassRefused(ClassRefused.Reason.NOT_FOUND);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return '"'
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16)
                    + '"';
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
