package org.scostudy.quiz.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scostudy.account.BadRequest;

/** Places on the map: right ones minus wrong ones over all that are wanted. */
public record Find(Set<String> places, List<String> names) implements Task {

    private static final int MOST_PLACES = 60;
    private static final Pattern PLACE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    @Override
    public void check(Answer answer) {
        List<String> given = AnswerForm.present(answer.places(), "places");
        if (given.size() > MOST_PLACES) {
            throw new BadRequest("quiz.refused.places", MOST_PLACES);
        }
        Set<String> seen = new HashSet<>();
        for (String place : given) {
            if (place == null || !PLACE.matcher(place).matches() || !seen.add(place)) {
                throw AnswerForm.notOurs();
            }
        }
    }

    @Override
    public Score score(Answer answer) {
        List<Score.Part> parts = Options.given(answer.places()).stream()
                .map(place -> new Score.Part(place, places.contains(place), null))
                .toList();
        return Score.corrected(parts, places.size());
    }

    @Override
    public Answer right(String key) {
        return Answer.found(new ArrayList<>(places));
    }

    @Override
    public String say(Answer answer) {
        return Options.given(answer.places()).stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** The key says the right ones in words; the others are told by their id, "sri-lanka". */
    private String name(String id) {
        int known = new ArrayList<>(places).indexOf(id);
        if (known >= 0 && known < names.size()) {
            return names.get(known);
        }
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-")) {
            name.append(name.isEmpty() ? "" : " ");
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }
}
