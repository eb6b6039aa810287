package org.scostudy.guide;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.scostudy.account.Learner;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.Packs;
import org.scostudy.question.CardId;
import org.scostudy.question.QuestionBank;
import org.scostudy.study.queue.LearningPath;
import org.scostudy.study.recall.Recall;
import org.scostudy.study.recall.Remembering;
import org.springframework.stereotype.Service;

/** What learners do with the readings besides studying them: look through them, and look something up. */
@Service
class Library {

    static final int MOST_HITS = 60;

    /** @param count of all hits, of which the first are given */
    record Found(String query, int count, List<FactSearch.Hit> hits) {}

    private record Index(List<Pack> packs, FactSearch search) {}

    private final Packs packs;
    private final QuestionBank bank;
    private final Remembering remembering;
    private final LearningPath path;
    private volatile Index index = new Index(List.of(), new FactSearch(List.of()));

    Library(Packs packs, QuestionBank bank, Remembering remembering, LearningPath path) {
        this.packs = packs;
        this.bank = bank;
        this.remembering = remembering;
        this.path = path;
    }

    List<Guide> guides(Learner learner) {
        Map<CardId, Recall> recalls = remembering.of(learner);
        return packs.all().stream()
                .map(pack -> Guide.of(pack, bank.cards(), recalls, path.of(learner, pack.id())))
                .toList();
    }

    Found find(String query) {
        List<FactSearch.Hit> hits = search().find(query);
        return new Found(
                query.strip(), hits.size(), hits.stream().limit(MOST_HITS).toList());
    }

    /** The places of states in the organisation that the reading is about, for the map. */
    Map<String, StatesMap.Mark> standings() {
        return StateStatus.of(packs.all());
    }

    /** As of when they are. */
    List<YearMonth> asOf() {
        return packs.all().stream().map(Pack::asOf).distinct().toList();
    }

    private FactSearch search() {
        List<Pack> now = packs.all();
        Index known = index;
        if (known.packs() != now) {
            known = new Index(now, new FactSearch(now));
            index = known;
        }
        return known.search();
    }
}
