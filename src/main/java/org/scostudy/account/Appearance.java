package org.scostudy.account;

import com.vaadin.flow.component.page.ColorScheme;

/** Light or dark; SYSTEM follows the device. */
public enum Appearance {
    SYSTEM(ColorScheme.Value.SYSTEM),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private final ColorScheme.Value colorScheme;

    Appearance(ColorScheme.Value colorScheme) {
        this.colorScheme = colorScheme;
    }

    /** For {@code Page.setColorScheme}: shows the change at once on an open page. */
    public ColorScheme.Value colorScheme() {
        return colorScheme;
    }
}
