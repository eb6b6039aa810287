package org.scostudy.operation.web;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scostudy.language.Messages;
import org.scostudy.mail.MailSettings;
import org.scostudy.mail.Outbox;
import org.scostudy.operation.backup.LiveData;
import org.scostudy.operation.backup.OpenSessions;
import org.scostudy.operation.data.DataFolder;
import org.scostudy.operation.watch.DataWatch;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How the server fares: message key to what is shown, in the order to show it. */
@Component
class HealthFacts {

    private final LiveData data;
    private final OpenSessions sessions;
    private final DataWatch watch;
    private final MailSettings settings;
    private final Outbox outbox;
    private final DataFolder folder;

    HealthFacts(
            LiveData data,
            OpenSessions sessions,
            DataWatch watch,
            MailSettings settings,
            Outbox outbox,
            @Value("${sco.data:data}") Path folder) {
        this.data = data;
        this.sessions = sessions;
        this.watch = watch;
        this.settings = settings;
        this.outbox = outbox;
        this.folder = new DataFolder(folder);
    }

    Map<String, String> now() {
        Map<String, String> facts = new LinkedHashMap<>();
        Runtime machine = Runtime.getRuntime();
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        facts.put("operation.up", "%d d %02d:%02d".formatted(up.toDays(), up.toHoursPart(), up.toMinutesPart()));
        facts.put("operation.database", data.database().builtIn() ? "H2" : "PostgreSQL");
        facts.put("operation.schema", data.schema());
        facts.put("operation.folder", folder.path().toString());
        facts.put("operation.free", megabytes(watch.state().freeBytes()));
        facts.put(
                "operation.memory",
                megabytes(machine.totalMemory() - machine.freeMemory()) + " / " + megabytes(machine.maxMemory()));
        facts.put("operation.sessions", String.valueOf(sessions.count()));
        facts.put("operation.mail", mail());
        facts.put("operation.java", Runtime.version().toString());
        return facts;
    }

    private String mail() {
        if (!settings.missing().isEmpty()) {
            return Messages.here("operation.mail.missing", String.join(", ", settings.missing()));
        }
        return settings.on() ? Messages.here("operation.mail.on", outbox.count()) : Messages.here("operation.mail.off");
    }

    private static String megabytes(long bytes) {
        return "%,d MB".formatted(bytes >> 20);
    }
}
