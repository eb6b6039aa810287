package org.scostudy.operation.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.Role;
import org.scostudy.account.administration.Administering;
import org.scostudy.account.audit.By;
import org.scostudy.account.people.Accounts;
import org.scostudy.operation.data.DataFolder.Held;
import org.scostudy.operation.data.Refusal;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Passwords are never words of the command, which other people of the machine can read. */
@Command(
        name = "account",
        description =
                "Adds, lists, changes and removes accounts. A running server does the same on its page /admin/accounts.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class AccountCommand implements Runnable {

    private static final String EASILY_READ = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Contexts contexts;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AccountCommand(Contexts contexts) {
        this.contexts = contexts;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "a command is missing: add, reset-password, list, role, sign-out or remove");
    }

    @Command(name = "add", description = "Adds an account.", mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--role", required = true, description = "learner, instructor or administrator") Role role,
            @Option(names = "--generate", description = "make a password and print it once") boolean generate,
            @Mixin DataOptions place)
            throws IOException {
        noGuest(role);
        String password = generate ? generated() : asked();
        with(place, accounts -> accounts.add(By.COMMAND, name, password, role, ZoneId.systemDefault()));
        tell(generate, password);
        return 0;
    }

    @Command(name = "reset-password", description = "Gives an account a new password.", mixinStandardHelpOptions = true)
    int resetPassword(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--generate", description = "make a password and print it once") boolean generate,
            @Mixin DataOptions place)
            throws IOException {
        String password = generate ? generated() : asked();
        with(place, accounts -> accounts.resetPassword(By.COMMAND, name, password));
        tell(generate, password);
        return 0;
    }

    @Command(name = "list", description = "Lists name and role of each account.", mixinStandardHelpOptions = true)
    int list(@Mixin DataOptions place) {
        inside(
                place,
                context -> context.getBean(Accounts.class)
                        .list()
                        .forEach(learner -> spec.commandLine()
                                .getOut()
                                .printf(
                                        "%s\t%s%n",
                                        learner.signInName(),
                                        learner.role().name().toLowerCase(Locale.ROOT))));
        return 0;
    }

    @Command(name = "role", description = "Gives an account another role.", mixinStandardHelpOptions = true)
    int role(
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "ROLE", description = "learner, instructor or administrator") Role role,
            @Mixin DataOptions place) {
        noGuest(role);
        toOne(place, name, (accounts, id) -> accounts.changeRole(By.COMMAND, id, role));
        done();
        return 0;
    }

    @Command(name = "sign-out", description = "Signs an account out on all devices.", mixinStandardHelpOptions = true)
    int signOut(@Parameters(paramLabel = "NAME") String name, @Mixin DataOptions place) {
        toOne(place, name, (accounts, id) -> accounts.signOut(By.COMMAND, id));
        done();
        return 0;
    }

    @Command(
            name = "remove",
            description = "Removes an account with its progress, answers and everything of its own, for good.",
            mixinStandardHelpOptions = true)
    int remove(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--yes", description = "do not ask") boolean yes,
            @Mixin DataOptions place) {
        if (!yes) {
            confirm(name);
        }
        toOne(place, name, (accounts, id) -> accounts.remove(By.COMMAND, id));
        done();
        return 0;
    }

    /** At a terminal by typing the name again; elsewhere there is nobody to ask. */
    private void confirm(String name) {
        Console terminal = System.console();
        if (terminal == null || !terminal.isTerminal()) {
            throw new ParameterException(
                    spec.commandLine(), "nobody can be asked here: say with --yes that %s shall go".formatted(name));
        }
        String typed = terminal.readLine(
                "%s goes with all progress, all answers and everything of their own. Type the name to remove it: ",
                name);
        if (!name.equals(typed)) {
            throw new Refusal("this is not the name: nothing was changed");
        }
    }

    private void noGuest(Role role) {
        if (role == Role.GUEST) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the role must be learner, instructor or administrator: guests start by themselves");
        }
    }

    private void with(DataOptions place, Consumer<Administering> work) {
        inside(place, context -> work.accept(context.getBean(Administering.class)));
    }

    private void toOne(DataOptions place, String name, ObjLongConsumer<Administering> work) {
        inside(place, context -> {
            long id = context.getBean(Accounts.class)
                    .find(name)
                    .orElseThrow(() -> new AccountRefused(AccountRefused.Reason.NAME_UNKNOWN))
                    .id();
            work.accept(context.getBean(Administering.class), id);
        });
    }

    private void inside(DataOptions place, Consumer<ApplicationContext> work) {
        try (Held held = place.holdForCommand("/admin/accounts");
                var context = contexts.command(place)) {
            work.accept(context);
        }
    }

    private void done() {
        spec.commandLine().getErr().println("sco: done");
    }

    private void tell(boolean generated, String password) {
        if (generated) {
            spec.commandLine().getOut().println(password);
        } else {
            done();
        }
    }

    private static String generated() {
        return new SecureRandom()
                .ints(16, 0, EASILY_READ.length())
                .mapToObj(place -> EASILY_READ.substring(place, place + 1))
                .collect(Collectors.joining());
    }

    /** At a terminal twice and unseen, else the first line of standard input. */
    private static String asked() throws IOException {
        Console terminal = System.console();
        if (terminal != null && terminal.isTerminal()) {
            char[] first = terminal.readPassword("Password: ");
            char[] second = terminal.readPassword("Again: ");
            if (first == null || !Arrays.equals(first, second)) {
                throw new Refusal("the two passwords differ: nothing was changed");
            }
            return new String(first);
        }
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        if (line == null || line.isEmpty()) {
            throw new Refusal("give the password on standard input, or let one be made with --generate");
        }
        return line;
    }
}
