package org.scostudy.operation.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scostudy.generation.GenerationReport;
import org.scostudy.generation.bank.CardGenerator;
import org.scostudy.generation.bank.Coverage;
import org.scostudy.generation.bank.Generated;
import org.scostudy.generation.lint.Finding;
import org.scostudy.generation.lint.Linter;
import org.scostudy.generation.lint.TestWiseness;
import org.scostudy.material.files.PackFiles;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Proposition;
import org.scostudy.material.read.PackReader;
import org.scostudy.material.read.PackReading;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.question.Question;
import org.scostudy.scenario.read.ScenarioReader;
import org.scostudy.scenario.read.ScenarioReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads packs from where they lie, so it needs neither a server nor data. */
@Command(
        name = "lint",
        description = {
            "Checks packs, their decisions and stories, the questions made from them, and question files of all formats.",
            "Prints what keeps a pack or a question from loading as file:line, and otherwise each question that "
                    + "breaks a rule of item writing. Exit code 0 means that nothing was found, 1 that something was."
        },
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

    private static final String MARK_OF_A_PACK = "pack.yaml";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--refused", description = "also print each wording that is not asked, and why")
    private boolean refused;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "a pack (its folder, a file in it, a zip of it, or one YAML file), or a question file")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        // Several files of one pack are one pack.
        Map<Path, Path> packs = new LinkedHashMap<>();
        int found = 0;
        for (Path file : files) {
            if (isWholePack(file)) {
                packs.putIfAbsent(file.toRealPath(), file);
            } else if (LintedFile.isQuestionFile(file)) {
                found += LintedFile.lint(file, spec.commandLine());
            } else {
                Path pack = packOf(file);
                packs.putIfAbsent(pack.toRealPath(), pack);
            }
        }
        found += packs.values().stream().mapToInt(this::lint).sum();
        return found == 0 ? 0 : 1;
    }

    /** A zip, or a YAML file that is in no pack's folder. */
    private static boolean isWholePack(Path file) {
        return Files.isRegularFile(file)
                && PackFiles.isPack(file)
                && (!file.toString().matches("(?i).*\\.ya?ml") || folderOf(file) == null);
    }

    private int lint(Path pack) {
        PrintWriter out = spec.commandLine().getOut();
        String name = String.valueOf(pack.getFileName());
        int found = switch (new PackReader().read(PackFiles.at(pack, name))) {
            case PackReading.Broken(var problems) -> {
                problems.forEach(problem -> out.println(at(pack, problem)));
                yield problems.size();
            }
            case PackReading.Loaded(var loaded) -> {
                Generated generated = new CardGenerator().generate(loaded);
                report(generated);
                yield scenarios(pack, loaded)
                        + generated.questions().stream().mapToInt(this::lint).sum()
                        + bank(pack, loaded, generated);
            }
        };
        out.flush();
        spec.commandLine().getErr().printf("sco: %d findings in %s%n", found, pack);
        return found;
    }

    private static String at(Path pack, PackProblem problem) {
        String said = problem.say(CommandWords.ENGLISH);
        boolean itself = problem.file().equals(String.valueOf(pack.getFileName()));
        return itself
                ? pack.resolveSibling(problem.file())
                        + said.substring(problem.file().length())
                : pack + "/" + said;
    }

    /** What was not produced is no finding: the questions that are there are sound without it. */
    private void report(Generated generated) {
        GenerationReport report = generated.report();
        PrintWriter err = spec.commandLine().getErr();
        err.printf(
                "sco: %d questions, %d wordings not asked%n",
                generated.questions().size(), report.refusals().size());
        report.refusedBy()
                .forEach((reason, times) ->
                        err.printf("sco: %6d  %s%n", times, CommandWords.ENGLISH.say(reason.message())));
        if (refused) {
            report.refusals().forEach(refusal -> err.println("sco: not asked: " + refusal.say(CommandWords.ENGLISH)));
        }
    }

    /** What no single question shows: points that nothing asks, and habits that give keys away. */
    private int bank(Path pack, Pack loaded, Generated generated) {
        PrintWriter out = spec.commandLine().getOut();
        List<Proposition> unasked = Coverage.unasked(loaded, generated);
        unasked.forEach(point ->
                out.printf("%s: nothing asks %s of %s: %s%n", pack, point.id(), point.passage(), point.says()));
        TestWiseness bank = new TestWiseness(generated.questions());
        bank.figures()
                .forEach(figure -> spec.commandLine()
                        .getErr()
                        .println("sco: choosing " + CommandWords.ENGLISH.say(figure.said())));
        List<Finding> findings = bank.findings();
        findings.forEach(finding -> out.println(pack + ": " + finding.say(CommandWords.ENGLISH)));
        return unasked.size() + findings.size();
    }

    private int scenarios(Path pack, Pack loaded) {
        if (new ScenarioReader(CommandWords.ENGLISH).read(loaded) instanceof ScenarioReading.Broken(var problems)) {
            problems.forEach(problem -> spec.commandLine().getOut().println(at(pack, problem)));
            return problems.size();
        }
        return 0;
    }

    private int lint(Question question) {
        List<Finding> findings = Linter.lint(question);
        findings.forEach(finding ->
                spec.commandLine().getOut().println(question.id() + ": " + finding.say(CommandWords.ENGLISH)));
        return findings.size();
    }

    /** The nearest folder that holds a pack.yaml, from the file upwards. */
    private Path packOf(Path file) {
        if (!Files.exists(file)) {
            throw new ParameterException(spec.commandLine(), "there is no file or folder " + file);
        }
        Path folder = folderOf(file);
        if (folder == null) {
            throw new ParameterException(
                    spec.commandLine(), "%s belongs to no pack: no %s above it".formatted(file, MARK_OF_A_PACK));
        }
        return folder;
    }

    private static @Nullable Path folderOf(Path file) {
        Path folder = Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder.resolve(MARK_OF_A_PACK))) {
            folder = folder.toAbsolutePath().normalize().getParent();
        }
        return folder;
    }
}
