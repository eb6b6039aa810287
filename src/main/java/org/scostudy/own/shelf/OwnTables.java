package org.scostudy.own.shelf;

import java.time.Clock;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Component;

/** Everything that is kept of own cards, for those who change it. */
@Component
record OwnTables(
        DeckTable decks,
        OwnCardTable cards,
        RemovalTable removals,
        OwnMediumTable media,
        Allowance allowance,
        StudySettings settings,
        Clock clock) {}
