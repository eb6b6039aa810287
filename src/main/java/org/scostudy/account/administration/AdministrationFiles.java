package org.scostudy.account.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.scostudy.account.audit.Act;
import org.scostudy.account.audit.AuditLog;
import org.scostudy.account.audit.By;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.common.NoFormula;
import org.scostudy.language.Messages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts and the log as tables for other programs; that somebody took them is in the log too. */
@Controller
@RolesAllowed("ADMINISTRATOR")
class AdministrationFiles {

    private final AccountSearch search;
    private final AuditLog log;
    private final CurrentLearner current;

    AdministrationFiles(AccountSearch search, AuditLog log, CurrentLearner current) {
        this.search = search;
        this.log = log;
        this.current = current;
    }

    @GetMapping("/admin/accounts.csv")
    void accounts(
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "role", defaultValue = "") String role,
            HttpServletResponse response)
            throws IOException {
        var wanted = AccountSearch.Wanted.of(name, role);
        log.add(new By.Person(current.require()), Act.ACCOUNTS_EXPORTED, null, null);
        write(
                response,
                "accounts",
                List.of("name", "role", "added", "last here"),
                rows -> search.each(
                        wanted,
                        row -> rows.add(
                                row.name(),
                                row.role().name().toLowerCase(Locale.ROOT),
                                row.created().toString(),
                                row.lastSeen().toString())));
    }

    @GetMapping("/admin/audit.csv")
    void audit(
            @RequestParam(name = "act", defaultValue = "") String act,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "from", defaultValue = "") String from,
            HttpServletResponse response)
            throws IOException {
        var person = current.require();
        var words = new AuditWords(Messages.ours().in(Locale.ENGLISH));
        log.add(new By.Person(person), Act.AUDIT_EXPORTED, null, null);
        write(
                response,
                "log",
                List.of("at", "what", "about", "by", "detail"),
                rows -> log.each(
                        AuditWish.of(act, name, from, "").filter(person.zone()),
                        entry -> rows.add(
                                entry.at().toString(),
                                words.act(entry),
                                words.subject(entry),
                                words.actor(entry),
                                words.detail(entry))));
    }

    private interface Rows {
        void add(String... cells);
    }

    private interface Content {
        void into(Rows rows);
    }

    private static void write(HttpServletResponse response, String name, List<String> headings, Content content)
            throws IOException {
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("sco-study-" + name + ".csv")
                        .build()
                        .toString());
        var writer = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        // without it spreadsheets guess the encoding
        writer.write('\uFEFF');
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(headings);
        content.into(cells -> print(printer, cells));
        printer.flush();
    }

    private static void print(CSVPrinter printer, String... cells) {
        try {
            printer.printRecord(Stream.of(cells).map(NoFormula::in));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
