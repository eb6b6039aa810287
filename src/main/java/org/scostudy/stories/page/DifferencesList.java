package org.scostudy.stories.page;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.scostudy.language.Message;
import org.scostudy.language.Messages;

/** What differs between two versions, a line each. */
class DifferencesList extends UnorderedList {

    DifferencesList(List<Message> differences) {
        differences.forEach(each -> add(new ListItem(Messages.ours().say(each, getLocale()))));
    }
}
