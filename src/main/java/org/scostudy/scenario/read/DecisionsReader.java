package org.scostudy.scenario.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Words;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.Tree;
import org.scostudy.scenario.council.Council;
import org.scostudy.scenario.model.Clause;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Actor;
import org.scostudy.scenario.model.Decisions.Interest;
import org.scostudy.scenario.model.Decisions.Interest.Reach;
import org.scostudy.scenario.model.Decisions.Proposal;
import org.scostudy.scenario.model.Decisions.Reality;
import org.scostudy.scenario.model.Decisions.Rule;
import org.scostudy.scenario.model.Decisions.Topic;
import org.scostudy.scenario.model.Decisions.Twist;
import org.scostudy.scenario.model.Grounds;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Strength;

/** Reads decisions.yaml. Every id must lead somewhere, and every rule and interest must cite. */
final class DecisionsReader {

    static final String FILE = "decisions.yaml";

    private final Pack pack;
    private final Problems problems;
    private final Words words;

    DecisionsReader(Pack pack, Problems problems, Words words) {
        this.pack = pack;
        this.problems = problems;
        this.words = words;
    }

    /** The model as far as it can be read; null when nothing of it can. */
    @Nullable
    Decisions read(Tree tree) {
        Fields file = Fields.of(FILE, tree, Shapes.DECISIONS, problems);
        if (file == null) {
            return null;
        }
        Map<String, Topic> topics = Listed.byId(file, "topics", Shapes.TOPIC, DecisionsReader::topic);
        Map<String, Actor> actors = Listed.byId(file, "actors", Shapes.ACTOR, this::actor);
        List<String> members =
                actors.values().stream().filter(Actor::votes).map(Actor::id).toList();
        Map<String, List<String>> groups = groups(file, actors.keySet());
        Map<String, String> circumstances = Listed.texts(file, "circumstances");
        Map<String, String> matters = Listed.texts(file, "matters");
        List<String> holders = Stream.concat(actors.keySet().stream(), groups.keySet().stream())
                .toList();
        List<String> bindable =
                Stream.concat(members.stream(), groups.keySet().stream()).toList();
        Map<String, Rule> rules =
                Listed.byId(file, "rules", Shapes.RULE, fields -> rule(fields, matters.keySet(), bindable));
        Map<String, Interest> interests = Listed.byId(
                file,
                "interests",
                Shapes.INTEREST,
                fields -> interest(fields, matters.keySet(), holders, circumstances.keySet()));
        Map<String, Clause> clauses =
                Listed.byId(file, "clauses", Shapes.CLAUSE, fields -> clause(fields, matters.keySet()));
        insteadOf(file, clauses);
        Map<String, Twist> twists = Listed.byId(
                file, "twists", Shapes.TWIST, fields -> twist(fields, circumstances.keySet(), clauses.keySet()));
        var reader = new ProposalReader(pack, problems, words);
        Map<String, Proposal> proposals = Listed.byId(
                file,
                "proposals",
                Shapes.PROPOSAL,
                fields -> reader.read(fields, topics.keySet(), actors, clauses, twists.keySet()));
        List<Reality> realities = List.copyOf(Listed.byId(
                        file,
                        "realities",
                        Shapes.REALITY,
                        fields -> reality(fields, matters.keySet(), clauses.keySet(), bindable))
                .values());
        procedures(file, rules);
        reader.news(file, proposals, twists);
        var decisions = new Decisions(
                topics,
                actors,
                groups,
                circumstances,
                matters,
                rules,
                interests,
                clauses,
                proposals,
                twists,
                realities);
        if (!problems.any()) {
            reader.willingSponsors(file, decisions);
        }
        return decisions;
    }

    private static @Nullable Topic topic(Fields fields) {
        String id = fields.id("id");
        String title = fields.text("title");
        return id == null || title == null ? null : new Topic(id, title);
    }

    private @Nullable Actor actor(Fields fields) {
        String id = fields.oneOf("id", "entity", pack.entities().keySet());
        Actor.Standing standing = word(fields, "standing", Actor.Standing.values());
        return id == null || standing == null
                ? null
                : new Actor(id, pack.entity(id).inText(), standing);
    }

    private Map<String, List<String>> groups(Fields file, Set<String> actors) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        file.eachEntry("groups", entry -> {
            var named = new ArrayList<String>();
            if (entry.value() instanceof Tree.Items list) {
                for (Tree item : list.items()) {
                    String id = item instanceof Tree.Scalar scalar ? scalar.text() : "";
                    if (actors.contains(id)) {
                        named.add(id);
                    } else {
                        problems.add(file.placeOf(item), "pack.decisions.group", item.noun());
                    }
                }
            }
            if (named.isEmpty()) {
                problems.add(file.placeOf(entry.value()), "pack.decisions.empty-group", entry.key());
            }
            groups.put(entry.key(), List.copyOf(named));
        });
        return groups;
    }

    private @Nullable Rule rule(Fields fields, Set<String> matters, List<String> holders) {
        String id = fields.id("id");
        Rule.Effect effect = word(fields, "effect", Rule.Effect.values());
        String matter = fields.oneOf("matter", "matter", matters);
        List<String> bindable =
                Stream.concat(Stream.of(Rule.HOST), holders.stream()).toList();
        List<String> binds = fields.allOf("binds", "bindable", bindable);
        List<String> easedBy = fields.allOf("eased-by", "matter", matters);
        String text = fields.text("text");
        List<String> cites = cites(fields);
        if (effect != null && (effect == Rule.Effect.PROCEDURE) == (fields.tree("matter") != null)) {
            problems.add(
                    fields.place("effect"),
                    effect == Rule.Effect.PROCEDURE ? "pack.decisions.matter" : "pack.decisions.no-matter");
        }
        return id == null || effect == null || text == null
                ? null
                : new Rule(id, effect, matter, binds, easedBy, text, cites);
    }

    private @Nullable Interest interest(
            Fields fields, Set<String> matters, List<String> holders, Set<String> circumstances) {
        String id = fields.id("id");
        String holder = fields.oneOf("holder", "actor-or-group", holders);
        String matter = fields.oneOf("matter", "matter", matters);
        Reason.Side side = word(fields, "side", Reason.Side.FOR, Reason.Side.AGAINST);
        Strength strength = word(fields, "strength", Strength.SLIGHT, Strength.CLEAR, Strength.VITAL);
        String when = fields.oneOf("when", "circumstance", circumstances);
        Reach reach = word(fields, "concerns", Reach.values());
        List<String> easedBy = fields.allOf("eased-by", "matter", matters);
        Grounds basis = word(fields, "basis", Grounds.values());
        String text = fields.text("text");
        List<String> cites = cites(fields);
        return id == null || holder == null || matter == null || side == null || strength == null || text == null
                ? null
                : new Interest(
                        id,
                        holder,
                        matter,
                        side,
                        strength,
                        when,
                        reach == null ? Reach.ALL : reach,
                        easedBy,
                        basis == null ? Grounds.STATED : basis,
                        text,
                        cites);
    }

    private @Nullable Reality reality(Fields fields, Set<String> matters, Set<String> clauses, List<String> holders) {
        String id = fields.id("id");
        List<String> facts = Listed.some(
                fields, "facts", fields.allOf("facts", "fact", pack.facts().keySet()));
        String about = fields.oneOf(
                "about",
                "clause-or-matter",
                Stream.concat(matters.stream(), clauses.stream()).toList());
        Reality.State forbids = word(fields, "forbids", Reality.State.values());
        List<String> by = fields.allOf("by", "member-or-group", holders);
        return id == null || about == null || forbids == null ? null : new Reality(id, facts, about, forbids, by);
    }

    private @Nullable Clause clause(Fields fields, Set<String> matters) {
        String id = fields.id("id");
        String text = Listed.fillable(fields, "text");
        List<String> touched = fields.allOf("matters", "matter", matters);
        int weight = Listed.number(fields, "weight", Clause.MOST_WEIGHT);
        String dropping = Listed.fillable(fields, "dropping");
        String adding = Listed.fillable(fields, "adding");
        List<String> cites = cites(fields);
        return id == null || text == null || dropping == null || adding == null
                ? null
                : new Clause(id, text, touched, weight, fields.text("instead"), dropping, adding, cites);
    }

    private void insteadOf(Fields file, Map<String, Clause> clauses) {
        for (Clause clause : clauses.values()) {
            String instead = clause.instead();
            if (instead != null && !clauses.containsKey(instead)) {
                problems.add(file.place("clauses"), "pack.decisions.instead", clause.id(), instead);
            }
        }
    }

    private @Nullable Twist twist(Fields fields, Set<String> circumstances, Set<String> clauses) {
        String id = fields.id("id");
        String title = fields.text("title");
        String text = Listed.fillable(fields, "text");
        String circumstance = fields.oneOf("circumstance", "circumstance", circumstances);
        List<String> adds = fields.allOf("adds", "clause", clauses);
        List<String> cites = cites(fields);
        if (fields.tree("circumstance") == null && fields.tree("adds") == null) {
            problems.add(fields.place("id"), "pack.decisions.idle-twist");
        }
        return id == null || title == null || text == null
                ? null
                : new Twist(id, title, text, circumstance, adds, cites);
    }

    private void procedures(Fields file, Map<String, Rule> rules) {
        for (String id : Council.PROCEDURES) {
            Rule rule = rules.get(id);
            if (rule == null || rule.effect() != Rule.Effect.PROCEDURE) {
                problems.add(file.place("rules"), "pack.decisions.no-procedure", id);
            }
        }
    }

    private List<String> cites(Fields fields) {
        return cites(fields, pack);
    }

    /** Passages of the pack, each once; at least one. */
    static List<String> cites(Fields fields, Pack pack) {
        List<String> cites = Listed.some(
                fields,
                "cites",
                fields.allOf("cites", "passage", pack.passages().keySet()));
        if (new HashSet<>(cites).size() < cites.size()) {
            fields.problems().add(fields.place("cites"), "pack.decisions.cited-twice");
        }
        return cites;
    }

    @SafeVarargs
    private static <E extends Enum<E>> @Nullable E word(Fields fields, String key, E... values) {
        List<String> words = Stream.of(values).map(DecisionsReader::word).toList();
        String text = fields.oneOf(key, "one of " + String.join(", ", words), words);
        return text == null ? null : values[words.indexOf(text)];
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
