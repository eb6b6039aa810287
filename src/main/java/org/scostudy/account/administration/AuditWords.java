package org.scostudy.account.administration;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.audit.AuditEntry;
import org.scostudy.language.Words;

/** An entry of the log in words. */
record AuditWords(Words words) {

    String act(AuditEntry entry) {
        return words.say("account.audit.act." + entry.act().name());
    }

    String actor(AuditEntry entry) {
        var actor = entry.actor();
        return switch (entry.origin()) {
            case PERSON -> actor == null ? words.say("account.audit.forgotten") : actor;
            case COMMAND, SERVER ->
                words.say("account.audit.by." + entry.origin().name());
        };
    }

    /** Empty when it is about no account, or about one whose name is forgotten. */
    String subject(AuditEntry entry) {
        var subject = entry.subject();
        return subject == null ? "" : subject;
    }

    String detail(AuditEntry entry) {
        return switch (entry.act()) {
            case ACCOUNT_ADDED, ROLE_CHANGED -> roles(entry.detail());
            default -> entry.detail() == null ? "" : entry.detail();
        };
    }

    private String roles(@Nullable String roles) {
        return roles == null
                ? ""
                : Arrays.stream(roles.split(" "))
                        .map(role -> words.say("account.role." + role))
                        .collect(Collectors.joining(" → "));
    }
}
