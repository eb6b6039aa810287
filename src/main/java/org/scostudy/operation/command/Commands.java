package org.scostudy.operation.command;

import ch.qos.logback.classic.Level;
import java.util.stream.Stream;
import org.scostudy.operation.backup.KeptBackups;
import org.scostudy.operation.data.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The command line behind {@code ./sco}: exit codes are 0 done, 1 failed with a message, 2 wrong usage. */
@Command(
        name = "sco",
        description = "Learn a reading by heart.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Commands {

    /** What {@link #execute} returns when a server now runs, so that the process must not end. */
    public static final int SERVING = -1;

    private Commands() {}

    /** Runs one command of the given application; without a command it serves. */
    public static int execute(Class<?> application, String... words) {
        keepLogOffTheConsole();
        Contexts contexts = new Contexts(application);
        return new CommandLine(new Commands())
                .addSubcommand(new RunCommand(contexts))
                .addSubcommand(new WarmUp(contexts))
                .addSubcommand(new QuestionsCommand())
                .addSubcommand(new LintCommand())
                .addSubcommand(ImportCommand.line(contexts))
                .addSubcommand(new ScoresCommand(contexts))
                .addSubcommand(new ReplayCommand(contexts))
                .addSubcommand(new AccountCommand(contexts))
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand())
                .addSubcommand(new MoveCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> tell(failure, line))
                .execute(words.length == 0 ? new String[] {"run"} : words);
    }

    /** Until Spring sets logging up, if the command needs Spring at all. */
    private static void keepLogOffTheConsole() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.OFF);
        }
    }

    private static int tell(Exception failure, CommandLine line) {
        line.getErr().println("sco: " + Failure.explain(failure).getMessage() + whatIsLeft(failure, line));
        return 1;
    }

    private static String whatIsLeft(Exception failure, CommandLine line) {
        return !Failure.isDamage(failure)
                ? ""
                : line.getCommandSpec().mixins().values().stream()
                        .map(CommandSpec::userObject)
                        .flatMap(mixin -> mixin instanceof DataOptions place ? Stream.of(place) : Stream.empty())
                        .flatMap(place -> new KeptBackups(place.folder().backups()).newestGood().stream())
                        .map(newest -> "; the newest good one is " + newest)
                        .findFirst()
                        .orElse("");
    }
}
