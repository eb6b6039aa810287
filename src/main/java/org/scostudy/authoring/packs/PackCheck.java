package org.scostudy.authoring.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.Shelves;
import org.scostudy.authoring.imports.ImportPreview.Change;
import org.scostudy.authoring.packs.PackDifference.Side;
import org.scostudy.generation.bank.CardGenerator;
import org.scostudy.generation.bank.Generated;
import org.scostudy.generation.lint.Linter;
import org.scostudy.language.Message;
import org.scostudy.language.Messages;
import org.scostudy.material.files.PackFiles;
import org.scostudy.material.model.Pack;
import org.scostudy.material.read.PackReader;
import org.scostudy.material.read.PackReading;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Question;
import org.scostudy.scenario.read.ScenarioReader;
import org.scostudy.scenario.read.ScenarioReading;

/** Reads a pack that somebody brings, makes its questions, and compares it with the one that is there. Writes nothing. */
final class PackCheck {

    /** What is needed to keep the pack; absent with problems. */
    record Checked(
            PackPreview preview,
            @Nullable PackFiles files,
            @Nullable Pack pack) {}

    /** The pack of this id that is there. */
    record Present(PackTable.Held held, PackFiles files) {}

    /** What is known of packs that are there. */
    interface Known {

        /** The folder of packs comes first. */
        boolean inFolder(String id);

        @Nullable
        public Present find(String id);
    }

    /** As the tables of questions have it. */
    private static final int LONGEST_ID = 40;

    private static final int LONGEST_TITLE = 300;
    private static final int MOST_SHOWN = 100;

    private final Known known;
    private final Cancellation watch;
    private int doneBefore;

    PackCheck(Known known, Cancellation watch) {
        this.known = known;
        this.watch = watch;
    }

    Checked check(Path file, String name) throws IOException {
        PackFiles files = PackFiles.at(file, name);
        return switch (new PackReader().read(files)) {
            case PackReading.Broken(List<PackProblem> problems) -> broken(problems);
            case PackReading.Loaded(Pack pack) -> {
                List<PackProblem> problems = problems(pack);
                yield problems.isEmpty() ? checked(files, pack) : broken(problems);
            }
        };
    }

    private static Checked broken(List<PackProblem> problems) {
        return new Checked(new PackPreview(null, problems), null, null);
    }

    private List<PackProblem> problems(Pack pack) {
        List<PackProblem> problems = new ArrayList<>();
        if (pack.id().equals(Shelves.OWN_ID)) {
            add(problems, "pack.id.own", pack.id());
        } else if (known.inFolder(pack.id())) {
            add(problems, "pack.id.in-folder", pack.id());
        }
        if (pack.id().length() > LONGEST_ID) {
            add(problems, "pack.id.long", pack.id(), pack.id().length(), LONGEST_ID);
        }
        if (pack.title().length() > LONGEST_TITLE
                || pack.sections().stream().anyMatch(section -> section.title().length() > LONGEST_TITLE)) {
            add(problems, "pack.title.long", LONGEST_TITLE);
        }
        if (new ScenarioReader(Messages.ours().here()).read(pack)
                instanceof ScenarioReading.Broken(List<PackProblem> ofScenarios)) {
            problems.addAll(ofScenarios);
        }
        return problems;
    }

    private static void add(List<PackProblem> problems, String key, Object... values) {
        problems.add(PackProblem.at(new SourceLine("pack.yaml", 1), key, values));
    }

    private Checked checked(PackFiles files, Pack pack) throws IOException {
        Present present = known.find(pack.id());
        Change change = Change.ADDED;
        PackDifference difference = PackDifference.NONE;
        Generated generated = generate(pack);
        if (present != null && present.held().fingerprint().equals(files.fingerprint())) {
            change = Change.UNCHANGED;
        } else if (present != null) {
            change = Change.CHANGED;
            difference = switch (new PackReader().read(present.files())) {
                case PackReading.Loaded(Pack before) ->
                    PackDifference.between(new Side(before, generate(before)), new Side(pack, generated));
                case PackReading.Broken _ -> PackDifference.NONE;
            };
        }
        boolean out = present != null && !present.held().shown();
        return new Checked(new PackPreview(content(pack, generated, change, out, difference), List.of()), files, pack);
    }

    private Generated generate(Pack pack) {
        int before = doneBefore;
        return new CardGenerator().generate(pack, (done, inAll) -> {
            stopIfCancelled();
            watch.at(before + done, (long) before + inAll);
            doneBefore = before + inAll;
        });
    }

    private void stopIfCancelled() {
        if (watch.cancelled()) {
            throw new CancellationException();
        }
    }

    private PackPreview.Content content(
            Pack pack, Generated generated, Change change, boolean out, PackDifference difference) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        List<Message> found = new ArrayList<>();
        int findings = 0;
        for (Question question : generated.questions()) {
            stopIfCancelled();
            kinds.merge(question.kind(), 1, Integer::sum);
            for (var finding : Linter.lint(question)) {
                findings++;
                if (found.size() < MOST_SHOWN) {
                    found.add(Message.of("lint.of-question", question.stem(), finding.said()));
                }
            }
        }
        var report = generated.report();
        return new PackPreview.Content(
                pack.id(),
                pack.title(),
                change,
                out,
                pack.sections().size(),
                pack.passages().size(),
                pack.facts().size(),
                generated.cards().size(),
                kinds,
                report.refusals().size(),
                report.refusedBy(),
                report.refusals().stream().limit(MOST_SHOWN).toList(),
                findings,
                found,
                difference);
    }
}
