package org.scostudy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files that need each other, each set of them as large as it gets: the strongly connected parts, by Tarjan. */
final class FileCircles {

    private final Map<String, Set<String>> arrows = new TreeMap<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> onStack = new HashSet<>();
    private final List<List<String>> circles = new ArrayList<>();

    private FileCircles() {}

    static List<List<String>> among(Collection<JavaClass> classes) {
        FileCircles found = new FileCircles();
        for (JavaClass each : classes) {
            String from = file(each);
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String to = file(dependency.getTargetClass().getBaseComponentType());
                if (!to.equals(from) && to.startsWith("org.scostudy.")) {
                    found.arrows.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
                }
            }
        }
        List.copyOf(found.arrows.keySet()).forEach(file -> {
            if (!found.index.containsKey(file)) {
                found.visit(file);
            }
        });
        return found.circles;
    }

    /** Nested classes stand in the file of the outermost one. */
    private static String file(JavaClass each) {
        return each.getEnclosingClass()
                .map(FileCircles::file)
                .orElseGet(() -> each.getName().replaceFirst("\\$.*", ""));
    }

    private void visit(String file) {
        index.put(file, index.size());
        low.put(file, index.get(file));
        open.push(file);
        onStack.add(file);
        for (String next : arrows.getOrDefault(file, Set.of())) {
            if (!index.containsKey(next)) {
                visit(next);
                low.merge(file, low.get(next), Math::min);
            } else if (onStack.contains(next)) {
                low.merge(file, index.get(next), Math::min);
            }
        }
        if (low.get(file).equals(index.get(file))) {
            List<String> circle = new ArrayList<>();
            String last;
            do {
                last = open.pop();
                onStack.remove(last);
                circle.add(last);
            } while (!last.equals(file));
            if (circle.size() > 1) {
                circles.add(circle.stream().sorted().toList());
            }
        }
    }
}
