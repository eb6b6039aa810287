package org.scostudy.study.page;

import com.vaadin.flow.component.Component;
import org.scostudy.account.Learner;

/** What another feature lets a learner choose, shown with the settings. */
public interface FurtherSettings {

    Component of(Learner learner);
}
