package org.scostudy.live.look;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.scostudy.account.people.Accounts;
import org.scostudy.common.RecentlyUsed;
import org.scostudy.language.Messages;
import org.scostudy.live.hall.Hall;
import org.scostudy.live.kept.LivePlace;
import org.scostudy.live.kept.LivePlaces;
import org.scostudy.material.store.Packs;
import org.scostudy.summit.words.PackWords;
import org.springframework.stereotype.Component;

/** The boards that are looked at, or were lately. */
@Component
public class Boards {

    private static final int AT_HAND = 32;

    private record Key(Hall hall, Locale locale) {}

    private final Map<Key, Board> boards = new RecentlyUsed<>(AT_HAND);
    private final Packs packs;
    private final PackWords packWords;
    private final LivePlaces places;
    private final Accounts accounts;
    private final Messages messages;

    Boards(Packs packs, PackWords packWords, LivePlaces places, Accounts accounts, Messages messages) {
        this.packs = packs;
        this.packWords = packWords;
        this.places = places;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** @param locale one that there are texts in */
    public Board of(Hall hall, Locale locale) {
        synchronized (boards) {
            return boards.computeIfAbsent(
                    new Key(hall, locale),
                    _ -> new Board(
                            hall,
                            packs,
                            packWords,
                            messages.in(locale),
                            names(hall.summit().id(), locale)));
        }
    }

    /** Asked for once a voice; a number that nobody has any more is somebody who is gone. */
    private IntFunction<String> names(String summit, Locale locale) {
        Map<Integer, String> known = new ConcurrentHashMap<>();
        return voice -> {
            if (!known.containsKey(voice)) {
                places.of(summit).forEach(place -> known.putIfAbsent(place.voice(), name(place, locale)));
            }
            return known.getOrDefault(voice, messages.in(locale).say("live.gone"));
        };
    }

    private String name(LivePlace place, Locale locale) {
        return accounts.find(place.learner())
                .map(person ->
                        person.guest() ? messages.in(locale).say("live.guest", place.voice()) : person.displayName())
                .orElseGet(() -> messages.in(locale).say("live.gone"));
    }
}
