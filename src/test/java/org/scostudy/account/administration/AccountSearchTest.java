package org.scostudy.account.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Role;
import org.scostudy.account.administration.AccountSearch.Wanted;
import org.scostudy.account.people.Accounts;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class AccountSearchTest {

    @Autowired
    AccountSearch search;

    @Autowired
    Accounts accounts;

    private void add(String... names) {
        for (var name : names) {
            accounts.add(name, "caravan salt tea", Role.LEARNER, ZoneOffset.UTC);
        }
    }

    @Test
    void pages_follow_each_other_in_the_order_of_names_without_gaps_and_twins() {
        add("Searched 5", "searched 1", "SEARCHED 3", "Searched 2", "Searched 4");
        List<String> names = new ArrayList<>();
        var after = "";
        for (var pages = 0; pages < 3; pages++) {
            var found = search.page(new Wanted("searched", null), after, 2);
            found.rows().forEach(row -> names.add(row.name()));
            assertThat(found.next() == null).isEqualTo(pages == 2);
            after = found.next() == null ? after : found.next();
        }
        assertThat(names).containsExactly("searched 1", "Searched 2", "SEARCHED 3", "Searched 4", "Searched 5");
        List<String> all = new ArrayList<>();
        search.each(new Wanted("searched", null), row -> all.add(row.name()));
        assertThat(all).isEqualTo(names);
    }

    @Test
    void any_part_of_a_name_finds_it_and_signs_mean_themselves() {
        add("Aizhan of 100% Search_Test!", "Aizhan of 1000 SearchXTest");
        assertThat(search.page(new Wanted("100% search_test!", null), "", 10).rows())
                .extracting(AccountRow::name)
                .containsExactly("Aizhan of 100% Search_Test!");
    }

    @Test
    void guests_are_counted_and_not_listed() {
        var before = search.counts().getOrDefault(Role.GUEST, 0L);
        accounts.startAsGuest(ZoneOffset.UTC);
        assertThat(search.counts()).containsEntry(Role.GUEST, before + 1);
        assertThat(search.page(new Wanted("", Role.GUEST), "", 10).rows()).isEmpty();
    }
}
