package org.scostudy.account;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** What a time zone is called beside a time: by its city, as in "18:00 Almaty", for initials mean several zones. */
public final class ZoneName {

    private ZoneName() {}

    public static String of(ZoneId zone) {
        if (zone.normalized() instanceof ZoneOffset offset) {
            return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
        }
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
