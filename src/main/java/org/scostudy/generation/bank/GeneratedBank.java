package org.scostudy.generation.bank;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.scostudy.common.Edition;
import org.scostudy.common.Same;
import org.scostudy.generation.GenerationReport;
import org.scostudy.generation.wording.CardKey;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.Packs;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.StudyCard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The bank made from all packs. After an edit it is made anew in the background; until then the old one serves. */
@Component
public class GeneratedBank implements QuestionBank {

    private static final Logger LOG = LoggerFactory.getLogger(GeneratedBank.class);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private record PackCards(Pack pack, Generated generated) {}

    private record View(
            long version,
            Map<String, PackCards> packs,
            List<StudyCard> cards,
            List<Question> questions,
            Map<CardId, StudyCard> byId,
            List<BankSection> sections) {}

    private final CardGenerator generator = new CardGenerator();
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("bank").factory());
    private final AtomicBoolean rebuildWaits = new AtomicBoolean();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Edition<Same<List<Pack>>, View> view;

    @Autowired
    public GeneratedBank(Packs packs) {
        this(packs::all, packs::onChange);
    }

    GeneratedBank(Supplier<List<Pack>> packs, Consumer<Runnable> onChange) {
        this.view = new Edition<>(
                new View(0, Map.of(), List.of(), List.of(), Map.of(), List.of()),
                PATIENCE,
                () -> new Same<>(packs.get()),
                this::next);
        if (!view.follow()) {
            throw new IllegalStateException("The question bank could not be made; the log says why");
        }
        onChange.accept(this::rebuildSoon);
        rebuildSoon();
    }

    @Override
    public List<StudyCard> cards() {
        return now().cards();
    }

    @Override
    public List<Question> questions() {
        return now().questions();
    }

    @Override
    public Optional<StudyCard> card(CardId id) {
        return Optional.ofNullable(now().byId().get(id));
    }

    @Override
    public List<BankSection> sections() {
        return now().sections();
    }

    @Override
    public long version() {
        return now().version();
    }

    /** What the right answer to each card is. */
    public Map<CardId, CardKey> keys() {
        Map<CardId, CardKey> keys = new HashMap<>();
        now().packs().values().forEach(pack -> keys.putAll(pack.generated().keys()));
        return keys;
    }

    /** Calls the listener, on another thread, after the bank was made anew. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** What came of each pack, by its id. */
    public Map<String, GenerationReport> reports() {
        Map<String, GenerationReport> reports = new LinkedHashMap<>();
        now().packs().forEach((id, cards) -> reports.put(id, cards.generated().report()));
        return reports;
    }

    /** Waits until what the packs say now is what is asked. */
    public void catchUp() {
        try {
            background.submit(this::rebuild).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RejectedExecutionException failed) {
            LOG.warn("The question bank could not be waited for", failed);
        }
    }

    /** Has it noticed soon when another server changes the packs, and lets nobody wait for that. */
    private View now() {
        if (view.isDue()) {
            rebuildSoon();
        }
        return view.last();
    }

    private void inBackground(Runnable work) {
        try {
            background.execute(work);
        } catch (RejectedExecutionException closing) {
            LOG.debug("No new bank while the server stops", closing);
        }
    }

    private void rebuildSoon() {
        if (rebuildWaits.compareAndSet(false, true)) {
            inBackground(this::rebuild);
        }
    }

    private void rebuild() {
        rebuildWaits.set(false);
        if (!view.follow()) {
            return;
        }
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.warn("A listener to the new bank failed", e);
            }
        }
    }

    private View next(View old, Same<List<Pack>> seen) {
        Map<String, PackCards> generated = new LinkedHashMap<>();
        for (Pack pack : seen.it()) {
            PackCards before = old.packs().get(pack.id());
            generated.put(pack.id(), before != null && before.pack().equals(pack) ? before : make(pack));
        }
        List<StudyCard> cards = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        List<BankSection> sections = new ArrayList<>();
        for (PackCards each : generated.values()) {
            Pack pack = each.pack();
            cards.addAll(each.generated().cards());
            questions.addAll(each.generated().questions());
            pack.sections()
                    .forEach(section -> sections.add(
                            new BankSection(pack.id() + "/" + section.id(), section.title(), pack.id(), pack.title())));
        }
        boolean same =
                cards.equals(old.cards()) && questions.equals(old.questions()) && sections.equals(old.sections());
        Map<CardId, StudyCard> byId = new LinkedHashMap<>();
        cards.forEach(card -> byId.put(card.id(), card));
        return new View(
                same ? old.version() : old.version() + 1,
                generated,
                List.copyOf(cards),
                List.copyOf(questions),
                byId,
                List.copyOf(sections));
    }

    private PackCards make(Pack pack) {
        Generated generated = generator.generate(pack);
        GenerationReport report = generated.report();
        LOG.info(
                "Pack {}: {} cards, {} prompts, {} refused",
                pack.id(),
                report.cards(),
                report.prompts(),
                report.refusals().size());
        report.refusals().forEach(refusal -> LOG.debug("Refused {}", refusal));
        return new PackCards(pack, generated);
    }

    @PreDestroy
    void close() throws InterruptedException {
        // not by interrupts: an embedded database that is interrupted while it reads closes its files
        background.shutdown();
        if (!background.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("The question bank is still being made while the server stops");
        }
    }
}
