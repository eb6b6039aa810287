package org.scostudy.operation.command;

import java.util.concurrent.Callable;
import org.scostudy.operation.data.DataFolder.Held;
import org.scostudy.study.log.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Changes nothing: a card that differs from its log is a defect to look into, not one to paint over. */
@Command(
        name = "replay",
        description = "Recomputes the memory of every card from the review log, and compares.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    private final Contexts contexts;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final DataOptions place = new DataOptions();

    ReplayCommand(Contexts contexts) {
        this.contexts = contexts;
    }

    @Override
    public Integer call() {
        try (Held held = place.holdForCommand();
                var context = contexts.command(place)) {
            Replay.Result result = context.getBean(Replay.class).compare();
            result.differences().forEach(spec.commandLine().getOut()::println);
            spec.commandLine()
                    .getErr()
                    .printf(
                            "sco: compared %d cards with the log: %s%n",
                            result.cards(),
                            result.clean() ? "all agree" : result.differences().size() + " differ");
            return result.clean() ? 0 : 1;
        }
    }
}
