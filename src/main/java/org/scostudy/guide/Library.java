package org.scostudy.guide;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.account.Learner;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.Packs;
import org.scostudy.question.CardId;
import org.scostudy.question.Material;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
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
    private final Readership readers;
    private final Remembering remembering;
    private final LearningPath path;
    private volatile Index index = new Index(List.of(), new FactSearch(List.of()));

    Library(Packs packs, Readership readers, Remembering remembering, LearningPath path) {
        this.packs = packs;
        this.readers = readers;
        this.remembering = remembering;
        this.path = path;
    }

    List<Guide> guides(Learner learner) {
        Map<CardId, Recall> recalls = remembering.of(learner);
        QuestionBank bank = readers.studiedBy(learner.id());
        return packs(bank).stream()
                .map(pack -> Guide.of(pack, bank.cards(), recalls, path.of(learner, pack.id())))
                .toList();
    }

    /** In the readings that the learner studies. */
    Found find(Learner learner, String query) {
        Set<String> studied = ids(readers.studiedBy(learner.id()));
        List<FactSearch.Hit> hits = search().find(query).stream()
                .filter(hit -> studied.contains(hit.pack()))
                .toList();
        return new Found(
                query.strip(), hits.size(), hits.stream().limit(MOST_HITS).toList());
    }

    /** The places of states in the organisation that the reading is about, for the map. */
    Map<String, StatesMap.Mark> standings(Learner learner) {
        return StateStatus.of(packs(readers.studiedBy(learner.id())));
    }

    private List<Pack> packs(QuestionBank bank) {
        Set<String> studied = ids(bank);
        return packs.all().stream().filter(pack -> studied.contains(pack.id())).toList();
    }

    private static Set<String> ids(QuestionBank bank) {
        return bank.materials().stream().map(Material::id).collect(Collectors.toSet());
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
