package org.scostudy.account.page;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The time zone that a browser says it is in. */
public final class BrowserZone {

    private BrowserZone() {}

    public static ZoneId of(UI ui) {
        var details = ui.getPage().getExtendedClientDetails();
        return of(details == null ? null : details.getTimeZoneId());
    }

    public static ZoneId of(@Nullable String name) {
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
