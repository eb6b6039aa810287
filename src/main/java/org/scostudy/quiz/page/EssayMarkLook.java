package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.scostudy.question.Rubric.Criterion;
import org.scostudy.question.Rubric.Level;
import org.scostudy.quiz.item.EssayMark;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.WriteEssay;

/** What somebody said of an essay: the level by each criterion, and the words beside it. */
class EssayMarkLook extends Div {

    EssayMarkLook(Item item, EssayMark mark) {
        addClassName("sco-essay-mark");
        if (item.task() instanceof WriteEssay(var rubric)) {
            UnorderedList levels = new UnorderedList();
            List<Criterion> criteria = rubric.criteria();
            for (int i = 0; i < criteria.size(); i++) {
                Criterion criterion = criteria.get(i);
                Level level = criterion.levels().get(mark.levels().get(i));
                Span points = new Span(
                        getTranslation("quiz.essay.level", criterion.name(), level.points(), criterion.most()));
                points.addClassName("sco-essay-criterion");
                levels.add(new ListItem(points, new Span(level.text())));
            }
            add(levels);
        }
        if (!mark.comment().isEmpty()) {
            Paragraph comment = new Paragraph(mark.comment());
            comment.addClassName("sco-essay-comment");
            add(comment);
        }
    }
}
