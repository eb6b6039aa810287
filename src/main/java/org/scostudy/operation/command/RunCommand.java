package org.scostudy.operation.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.scostudy.account.people.SetUp;
import org.scostudy.account.people.SiteAddress;
import org.scostudy.operation.data.DataFolder.Held;
import org.scostudy.operation.data.DataFolder.Holder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "run", aliases = "serve", description = "Serves the app until Ctrl-C.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private final Contexts contexts;

    @Mixin
    private final DataOptions place = new DataOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", defaultValue = "8080", description = "port to listen on (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--demo", description = "adds a sample class of simulated learners, which instructors can remove")
    private boolean demo;

    RunCommand(Contexts contexts) {
        this.contexts = contexts;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65535) {
            throw new ParameterException(spec.commandLine(), "--port must be between 0 (any free one) and 65535");
        }
        Held held = place.folder().hold(Holder.SERVER);
        ConfigurableApplicationContext context = contexts.server(place, port, "--sco.demo=" + demo);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) closed -> held.close());
        tellWhoCanRead(spec.commandLine().getErr());
        place.folder().tellAddress(address(context));
        tellThatItIsReady(context, spec.commandLine().getOut());
        return Commands.SERVING;
    }

    /** Once more, for the files that this start has made. */
    private void tellWhoCanRead(PrintWriter messages) {
        if (!place.folder().keepPrivate()) {
            messages.printf(
                    "sco: other people of this machine may read the data in %s: make them yours with chown, or close them with chmod -R go= %n",
                    place.folder().path());
            messages.flush();
        }
    }

    private static String local(ConfigurableApplicationContext context) {
        return Contexts.address(context);
    }

    private static String address(ConfigurableApplicationContext context) {
        return context.getBean(SiteAddress.class).known().orElseGet(() -> local(context));
    }

    private void tellThatItIsReady(ConfigurableApplicationContext context, PrintWriter out) {
        String address = Contexts.address(context);
        context.getBeanProvider(SetUp.class).stream()
                .flatMap(setUp -> setUp.code().stream())
                .forEach(code -> out.printf("first administrator: %s/set-up with the code %s%n", address, code));
        out.println("log: " + place.folder().log());
        out.println("ready: " + address);
        out.flush();
    }
}
