package org.scostudy.study;

import com.vaadin.flow.component.Component;
import org.scostudy.account.Learner;

/** What another feature lets a learner choose, shown with the settings. Beans of this type are shown in their order. */
public interface FurtherSettings {

    Component of(Learner learner);
}
