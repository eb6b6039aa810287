package org.scostudy.operation.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;
import org.scostudy.operation.data.DataFolder.Held;
import org.scostudy.operation.data.Refusal;
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
        description = "Adds and lists accounts, and gives new passwords.",
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
        throw new ParameterException(spec.commandLine(), "a command is missing: add, reset-password or list");
    }

    @Command(name = "add", description = "Adds an account.", mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--role", required = true, description = "learner, instructor or administrator") Role role,
            @Option(names = "--generate", description = "make a password and print it once") boolean generate,
            @Mixin DataOptions place)
            throws IOException {
        if (role == Role.GUEST) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--role must be learner, instructor or administrator: guests start by themselves");
        }
        String password = generate ? generated() : asked();
        with(place, accounts -> accounts.add(name, password, role, ZoneId.systemDefault()));
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
        with(place, accounts -> accounts.resetPassword(name, password));
        tell(generate, password);
        return 0;
    }

    @Command(name = "list", description = "Lists name and role of each account.", mixinStandardHelpOptions = true)
    int list(@Mixin DataOptions place) {
        with(
                place,
                accounts -> accounts.list()
                        .forEach(learner -> spec.commandLine()
                                .getOut()
                                .printf(
                                        "%s\t%s%n",
                                        learner.signInName(),
                                        learner.role().name().toLowerCase(java.util.Locale.ROOT))));
        return 0;
    }

    private void with(DataOptions place, Consumer<Accounts> work) {
        try (Held held = place.holdForCommand();
                var context = contexts.command(place)) {
            work.accept(context.getBean(Accounts.class));
        }
    }

    private void tell(boolean generated, String password) {
        if (generated) {
            spec.commandLine().getOut().println(password);
        } else {
            spec.commandLine().getErr().println("sco: done");
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
