package org.scostudy.stories.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the steps of a story hang together, also while it is being written. */
public final class Way {

    private final Map<String, List<String>> next = new LinkedHashMap<>();
    private final String start;

    public Way(StoryDraft story) {
        story.steps().forEach(step -> next.put(step.id(), step.leadsTo()));
        start = story.start();
    }

    /** The steps that are reached from one, itself among them, the nearest first. */
    public Set<String> reachedFrom(String step) {
        Set<String> reached = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(step));
        for (int at = 0; at < open.size(); at++) {
            String here = open.get(at);
            if (next.containsKey(here) && reached.add(here)) {
                open.addAll(next.getOrDefault(here, List.of()));
            }
        }
        return reached;
    }

    public Set<String> unreached() {
        Set<String> unreached = new LinkedHashSet<>(next.keySet());
        unreached.removeAll(reachedFrom(start));
        return unreached;
    }

    /** A step that leads back to one on the way to it. */
    public record Circle(String from, String to) {}

    /** The first circle that whoever walks from a step meets. */
    public Optional<Circle> circle(String from) {
        Set<String> done = new HashSet<>();
        Set<String> on = new HashSet<>();
        // Each step is left behind once, without recursion: a story may be a long line.
        List<String> path = new ArrayList<>();
        List<Integer> turns = new ArrayList<>();
        path.add(from);
        turns.add(0);
        on.add(from);
        while (!path.isEmpty()) {
            String here = path.getLast();
            int turn = turns.getLast();
            List<String> ways = next.getOrDefault(here, List.of());
            if (turn == ways.size()) {
                path.removeLast();
                turns.removeLast();
                on.remove(here);
                done.add(here);
                continue;
            }
            turns.set(turns.size() - 1, turn + 1);
            String to = ways.get(turn);
            if (on.contains(to)) {
                return Optional.of(new Circle(here, to));
            }
            if (next.containsKey(to) && !done.contains(to)) {
                path.add(to);
                turns.add(0);
                on.add(to);
            }
        }
        return Optional.empty();
    }

    /** How many steps one takes at least from the start; those that nothing reaches come last. */
    public Map<String, Integer> depths() {
        Map<String, Integer> depths = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        if (next.containsKey(start)) {
            depths.put(start, 0);
            open.add(start);
        }
        for (int at = 0; at < open.size(); at++) {
            int depth = depths.getOrDefault(open.get(at), 0) + 1;
            for (String to : next.getOrDefault(open.get(at), List.of())) {
                if (next.containsKey(to) && depths.putIfAbsent(to, depth) == null) {
                    open.add(to);
                }
            }
        }
        return depths;
    }

    /** All steps in the order in which one meets them: their numbers on the page. */
    public List<String> inOrder() {
        Set<String> order = new LinkedHashSet<>(reachedFrom(start));
        order.addAll(next.keySet());
        return List.copyOf(order);
    }
}
