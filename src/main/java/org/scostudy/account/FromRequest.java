package org.scostudy.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request has to have. Who sends it from a page of ours always gives it. */
public final class FromRequest {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F-]{36}");

    private FromRequest() {}

    /** @throws BadRequest when it is absent */
    public static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new BadRequest("account.api.lacks", name);
        }
        return value;
    }

    /** @throws BadRequest when it is absent, or no id of the client's making */
    public static String uuid(String name, @Nullable String value) {
        String id = required(name, value);
        if (!UUID.matcher(id).matches()) {
            throw new BadRequest("account.api.no-id", name);
        }
        return id;
    }
}
