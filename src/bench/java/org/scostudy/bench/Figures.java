package org.scostudy.bench;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where benchmarks say what they measured: one JSON line per figure, notes apart from it. */
public final class Figures {

    private final PrintStream lines;
    private final PrintStream notes;

    Figures(PrintStream lines, PrintStream notes) {
        this.lines = lines;
        this.notes = notes;
    }

    public void figure(String name, double value, String unit) {
        figure(name, value, unit, null);
    }

    /** The ratio is value / peer; both are null where there was no peer to measure. */
    public void figure(String name, double value, String unit, @Nullable Double peer) {
        lines.printf(
                Locale.ROOT,
                "{\"name\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"peer\":%s,\"ratio\":%s}%n",
                name,
                number(value),
                unit,
                peer == null ? "null" : number(peer),
                peer == null ? "null" : number(value / peer));
        lines.flush();
    }

    public void note(String text) {
        notes.println(text);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 1000 ? "%.0f" : "%.3f", value);
    }
}
