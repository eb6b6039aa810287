package org.scostudy.question.markup;

import org.scostudy.question.Rubric;
import org.scostudy.question.Rubric.Criterion;
import org.scostudy.question.Rubric.Level;

/** A rubric as a table: a row for each criterion, its levels beside it, best first. */
public final class RubricHtml {

    private RubricHtml() {}

    public static String of(Rubric rubric) {
        StringBuilder html = new StringBuilder("<table class=\"sco-rubric\"><tbody>");
        for (Criterion criterion : rubric.criteria()) {
            html.append("<tr><th scope=\"row\">")
                    .append(Html.of(criterion.name()))
                    .append("</th>");
            for (Level level : criterion.levels()) {
                html.append("<td><b>")
                        .append(Rubric.points(level.points()))
                        .append("</b> ")
                        .append(Html.of(level.text()))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }
}
