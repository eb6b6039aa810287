package org.scostudy.classroom.learner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.classroom.TeachPages;

@WholeApplication
class LearnerPageTest extends TeachPages {

    @Nested
    class A_learners_page {

        @Test
        void keeps_own_study_private_until_it_is_shared() {
            assign("Week 1");
            navigate(at("/learners/" + place.id()), TeachLearnerView.class);
            assertThat(said()).anyMatch(words -> words.contains("is private"));
            joining.share(ada, spring.id(), true);
            navigate(at("/learners/" + place.id()), TeachLearnerView.class);
            assertThat(said()).anyMatch(words -> words.startsWith("Shared with you"));
        }
    }
}
