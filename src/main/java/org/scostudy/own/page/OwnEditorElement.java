package org.scostudy.own.page;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;

/** Around the fields of a card: takes pictures that are pasted, and makes gaps of what is selected. */
@Tag("sco-own-editor")
@JsModule("context://own-cards/sco-own-editor.js")
class OwnEditorElement extends Div {}
