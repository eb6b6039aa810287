package org.scostudy.own;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.SignedInAs;
import org.scostudy.account.people.Accounts;
import org.scostudy.material.model.Level;
import org.scostudy.own.shelf.OwnCards;
import org.scostudy.own.shelf.OwnWriting;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Markup;
import org.scostudy.question.OwnPack;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Learners of the whole application who write cards. */
public final class OwnDesk {

    private final ApplicationContext application;

    public OwnDesk(ApplicationContext application) {
        this.application = application;
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    Learner person(Role role) {
        Accounts accounts = bean(Accounts.class);
        return role == Role.GUEST
                ? accounts.startAsGuest(ZoneOffset.UTC)
                : accounts.add(
                        "p-" + UUID.randomUUID().toString().substring(0, 12), "caravan salt tea", role, ZoneOffset.UTC);
    }

    static CardId id(String key) {
        return CardId.of(OwnPack.ID, key, "card");
    }

    static Question question(String key, String front, String back) {
        return new Question(
                id(key).value(),
                List.of(id(key)),
                OwnPack.section(0),
                Level.REMEMBER,
                front,
                new Interaction.Recall(Kind.BASIC, List.of(Segment.text(front)), List.of(Segment.key(back)), back),
                null,
                null,
                List.of(),
                List.of(),
                Markup.MARKDOWN,
                List.of());
    }

    public void writes(Learner learner, String deck, String key, String front, String back) {
        bean(OwnWriting.class).write(learner, id(key), deck, question(key, front, back));
    }

    int cards(Learner learner) {
        return bean(OwnCards.class).shelf(learner).cards();
    }

    MockHttpServletResponse get_(Learner learner, String address) throws Exception {
        return bean(MockMvc.class)
                .perform(get(address).with(authentication(SignedInAs.of(learner))))
                .andReturn()
                .getResponse();
    }
}
