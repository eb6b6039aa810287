package org.scostudy.question.exchange.item;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.material.model.Level;
import org.scostudy.question.CardId;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.UnfitOptions;
import org.scostudy.question.exchange.run.Ids;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Incoming;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.exchange.run.Unreadable;
import org.scostudy.question.markup.HtmlText;
import org.scostudy.question.markup.MediaFormat;
import org.scostudy.question.markup.Pictures;
import org.scostudy.question.markup.Rich;

/** A question in the making: collects what a reader finds, and hands it over whole or as a draft. */
public final class QuestionBuilder {

    private static final Pattern TAG =
            Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#x[0-9a-fA-F]{2,6});");
    private static final String DATA = "data:";

    private final ImportRun run;
    private final Place place;
    private final Set<String> media = new LinkedHashSet<>();
    private final Set<Message> notes = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private List<Citation> citations = List.of();
    private String kind = "question";
    private String name = "";
    private String slot = "answer";
    private String category = "";
    private Rich stem = Rich.EMPTY;
    private Rich explanation = Rich.EMPTY;
    private Rich since = Rich.EMPTY;
    private Level level = Level.REMEMBER;
    private @Nullable Own own;
    private boolean formatted;

    public QuestionBuilder(ImportRun run, Place place) {
        this.run = run;
        this.place = place;
    }

    /** What a question of ours is called and belongs to; nothing of it is made anew. */
    record Own(String id, List<CardId> cards, String section) {}

    /** Makes the key, given how texts are to be written. */
    public interface Answering {
        Interaction of(Function<Rich, String> texts);
    }

    Place place() {
        return place;
    }

    /** For another question from the same place. */
    public QuestionBuilder another() {
        return new QuestionBuilder(run, place);
    }

    /** What the file calls this kind of question. */
    public QuestionBuilder kind(String kind) {
        this.kind = kind;
        return this;
    }

    /** What the file calls this very question, in every export; empty for none. */
    public QuestionBuilder name(String name) {
        this.name = name.strip();
        return this;
    }

    /** Which of the cards of this name it is. */
    public QuestionBuilder slot(String slot) {
        this.slot = slot;
        return this;
    }

    public QuestionBuilder category(String category) {
        this.category = Text.clean(category);
        return this;
    }

    public QuestionBuilder stem(Rich stem) {
        this.stem = stem;
        return this;
    }

    public QuestionBuilder explanation(Rich explanation) {
        this.explanation = explanation;
        return this;
    }

    public QuestionBuilder explainMore(Rich more) {
        if (!more.isBlank() && !explanation.plain().contains(more.plain())) {
            explanation = explanation.isBlank()
                    ? more
                    : new Rich(
                            explanation.plain() + "\n" + more.plain(),
                            explanation.markdown() + "\n\n" + more.markdown(),
                            explanation.formatted() || more.formatted());
        }
        return this;
    }

    public QuestionBuilder since(Rich since) {
        this.since = since;
        return this;
    }

    public QuestionBuilder citations(List<Citation> citations) {
        this.citations = List.copyOf(citations);
        return this;
    }

    public QuestionBuilder level(Level level) {
        this.level = level;
        return this;
    }

    public QuestionBuilder tag(String tag) {
        String clean = Text.clean(tag).strip();
        if (!clean.isEmpty()) {
            tags.add(clean);
            Unreadable.checkParts(tags.size(), run.limits().parts());
        }
        return this;
    }

    public QuestionBuilder own(@Nullable Own own) {
        this.own = own;
        return this;
    }

    /** Of all its texts, whatever they hold. */
    public QuestionBuilder markup(Markup markup) {
        formatted |= markup == Markup.MARKDOWN;
        return this;
    }

    public QuestionBuilder media(List<String> names) {
        media.addAll(names);
        return this;
    }

    /** Pictures and sounds that the file only names: they are here already, came with it, or are missed. */
    public QuestionBuilder named(List<String> names) {
        for (String name : names) {
            if (!run.media().has(name)) {
                note(
                        MediaFormat.isSoundName(name) ? "exchange.item.missing-sound" : "exchange.item.missing-picture",
                        name);
            }
        }
        List<String> others = List.copyOf(media);
        media.clear();
        media.addAll(names);
        media.addAll(others);
        return this;
    }

    /** A question that is whole, but for pictures that are missed. */
    public void deliverWhole(Question question) {
        named(question.media());
        run.take(
                notes.isEmpty()
                        ? new Incoming.Whole(place, question)
                        : new Incoming.Draft(
                                place,
                                question.id(),
                                question.section(),
                                question.kind().id(),
                                question.stem(),
                                question.markup(),
                                question.media(),
                                question.tags(),
                                question,
                                List.copyOf(notes)));
    }

    boolean isOurs() {
        return own != null;
    }

    /** Keeps what is said to an answer and cannot be said by us as a note. */
    public QuestionBuilder noteSaid(String answer, Rich feedback) {
        return feedback.isBlank() ? this : note("exchange.item.said-to-answer", answer, feedback.plain());
    }

    /** For what may be so in every question of a file, and makes a draft of none. */
    public void tellOnce(String key) {
        run.noticeOnce(place, key);
    }

    /** Makes a draft of it. */
    public QuestionBuilder note(String key, Object... values) {
        return note(Message.of(key, values));
    }

    private QuestionBuilder note(Message note) {
        notes.add(note);
        return this;
    }

    public Rich stem() {
        return stem;
    }

    public Rich text(String text, Markup markup) {
        return switch (markup) {
            case PLAIN -> plain(text);
            case MARKDOWN -> markdown(text);
        };
    }

    public Rich plain(String text) {
        return checked(Rich.ofPlain(Text.clean(text)));
    }

    public Rich markdown(String text) {
        return checked(Rich.ofMarkdown(Text.clean(text)));
    }

    /** HTML or plain text, as people and spreadsheets leave it: line ends count. */
    public Rich either(String text) throws IOException {
        String clean = Text.clean(text);
        if (!TAG.matcher(clean).find()) {
            return plain(clean);
        }
        Rich html = html(MeantTags.asWords(clean).replace("\n", "<br>"), Pictures.NONE);
        // a tag that is all there is was meant as words: which one makes a link?
        return html.isBlank() && !clean.isBlank() ? plain(clean) : html;
    }

    public Rich html(String text, Pictures pictures) throws IOException {
        Unreadable.checkLength(text, run.limits().itemChars());
        HtmlText.Converted converted = HtmlText.convert(Text.clean(text), address -> picture(address, pictures));
        converted.missed().forEach(this::note);
        return checked(converted.text());
    }

    private Rich checked(Rich text) {
        Unreadable.checkLength(text.markdown(), run.limits().textChars());
        formatted |= text.formatted();
        return text;
    }

    private @Nullable String picture(String address, Pictures pictures) throws IOException {
        String name = address.startsWith(DATA) ? inData(address) : pictures.find(address);
        if (name != null) {
            media.add(name);
            Unreadable.checkParts(media.size(), run.limits().parts());
        }
        return name;
    }

    private @Nullable String inData(String address) throws IOException {
        int comma = address.indexOf(";base64,");
        if (comma < 0) {
            return null;
        }
        byte[] encoded = address.substring(comma + ";base64,".length()).getBytes(StandardCharsets.ISO_8859_1);
        try (var picture = Base64.getMimeDecoder().wrap(new ByteArrayInputStream(encoded))) {
            return run.media().keep(picture, place, null);
        }
    }

    /** The words, where no kind of ours fits; at least one note says why. */
    public void deliver() {
        deliver(null);
    }

    public void deliver(@Nullable Answering answering) {
        Markup markup = formatted ? Markup.MARKDOWN : Markup.PLAIN;
        Interaction interaction = answering == null ? null : interaction(answering, markup);
        String ours = interaction == null ? kind : interaction.kind().id();
        Own names = own != null ? own : names(ours);
        Question question = interaction == null ? null : question(names, interaction, markup);
        if (question != null && own == null) {
            notes.addAll(Remains.in(question));
        }
        if (question != null && notes.isEmpty()) {
            run.take(new Incoming.Whole(place, question));
        } else {
            run.take(new Incoming.Draft(
                    place,
                    names.id(),
                    names.section(),
                    interaction == null ? kind : ours,
                    stem.in(markup),
                    markup,
                    List.copyOf(media),
                    List.copyOf(tags),
                    question,
                    List.copyOf(notes)));
        }
    }

    private @Nullable Interaction interaction(Answering answering, Markup markup) {
        try {
            return answering.of(text -> text.in(markup));
        } catch (UnfitOptions e) {
            note(e.said());
            return null;
        } catch (IllegalArgumentException e) {
            note("exchange.item.unfit-answers");
            return null;
        }
    }

    private Question question(Own names, Interaction interaction, Markup markup) {
        return new Question(
                names.id(),
                names.cards(),
                names.section(),
                level,
                stem.in(markup),
                interaction,
                explanation.isBlank() ? null : explanation.in(markup),
                since.isBlank() ? null : since.in(markup),
                citations,
                List.copyOf(tags),
                markup,
                List.copyOf(media));
    }

    private Own names(String ours) {
        String bank = run.destination().bank();
        String local = name.isEmpty()
                ? run.ids().unique(Ids.of(ours, stem.plain()) + suffix(), place, Ids.Origin.CONTENT)
                : run.ids().unique(Ids.of(name) + suffix(), place, Ids.Origin.FILE);
        String fact = suffix().isEmpty() ? local : local.substring(0, local.lastIndexOf('/'));
        String number = local.substring(fact.length());
        String of = number.isEmpty() || number.equals("/" + slot) ? slot : number.substring(1);
        return new Own(bank + ":" + local, List.of(CardId.of(bank, fact, of)), run.section(category));
    }

    private String suffix() {
        return slot.equals("answer") ? "" : "/" + slot;
    }

    public static Level level(String word) {
        for (Level each : Level.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word.strip().toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        return Level.REMEMBER;
    }

    public void checkParts(int parts) {
        Unreadable.checkParts(parts, run.limits().parts());
    }
}
