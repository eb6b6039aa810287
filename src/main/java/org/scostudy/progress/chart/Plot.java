package org.scostudy.progress.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.scostudy.sheet.Sheet;
import org.springframework.web.util.HtmlUtils;

/** A drawing with its title, what it says in words, and its numbers as a table. */
public class Plot extends Div {

    static final int WIDTH = 400;
    public static final int HEIGHT = 250;
    public static final int LEFT = 44;
    public static final int RIGHT = 388;
    public static final int TOP = 14;
    public static final int BOTTOM = 206;

    /** Holds the drawing; its words stand beside it. */
    @Tag("div")
    private static final class Drawing extends Component {
        Drawing(String svg) {
            addClassName("plot-drawing");
            getElement().setProperty("innerHTML", svg);
        }
    }

    /**
     * @param shapes made by the methods below, so that what learners and authors wrote is harmless
     * @param numbers the same as a table, also to be taken away as a file
     */
    public Plot(String title, String said, String shapes, Sheet numbers) {
        this(title, said, shapes, new SheetTable(numbers));
        setId("plot-" + numbers.name());
    }

    /** @param shapes made by the methods below, so that what learners and authors wrote is harmless */
    public Plot(String title, String said, String shapes, Component numbers) {
        addClassName("plot");
        Paragraph words = new Paragraph(said);
        words.addClassName("sco-soft");
        NativeDetails table = new NativeDetails(getTranslation("progress.chart.numbers"), numbers);
        table.addClassName("plot-numbers");
        add(
                new H3(title),
                new Drawing("<svg viewBox='0 0 %d %d' role='img' aria-label='%s'>%s</svg>"
                        .formatted(WIDTH, HEIGHT, HtmlUtils.htmlEscape(title + ". " + said), shapes)),
                words,
                table);
    }

    /** Says which look of the drawing stands for what; between the words and the numbers. */
    public Plot key(List<String> looks, List<String> names) {
        UnorderedList key = new UnorderedList();
        key.addClassName("plot-key");
        for (int i = 0; i < looks.size(); i++) {
            Span swatch = new Span();
            swatch.addClassNames("plot-swatch", looks.get(i));
            swatch.getElement().setAttribute("aria-hidden", "true");
            key.add(new ListItem(swatch, new Span(names.get(i))));
        }
        addComponentAtIndex(getComponentCount() - 1, key);
        return this;
    }

    public static double x(double share) {
        return LEFT + share * (RIGHT - LEFT);
    }

    public static double y(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }

    public static String line(String look, double x1, double y1, double x2, double y2) {
        return shape("<line class='%s' x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f'/>", look, x1, y1, x2, y2);
    }

    public static String bar(String look, double x, double top, double width) {
        return shape(
                "<rect class='%s' x='%.1f' y='%.1f' width='%.1f' height='%.1f' rx='2'/>",
                look, x, top, width, Math.max(0, BOTTOM - top));
    }

    public static String words(String look, double x, double y, String words) {
        return shape("<text class='%s' x='%.1f' y='%.1f'>%s</text>", look, x, y, HtmlUtils.htmlEscape(words));
    }

    public static String shape(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
