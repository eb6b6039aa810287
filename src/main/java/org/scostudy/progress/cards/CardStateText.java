package org.scostudy.progress.cards;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words how a card stands. */
final class CardStateText {

    private CardStateText() {}

    static String of(CardLine line) {
        List<String> states = new ArrayList<>();
        states.add(text(line.memory().phase().name().toLowerCase(Locale.ROOT)));
        if (line.card().suspended()) {
            states.add(text("suspended"));
        }
        if (line.buried()) {
            states.add(text("buried"));
        }
        if (line.card().flagged()) {
            states.add(text("flagged"));
        }
        if (line.leech()) {
            states.add(text("leech"));
        }
        return String.join(", ", states);
    }

    private static String text(String state) {
        return I18NProvider.translate("progress.state." + state);
    }
}
