package org.scostudy.generation.bank;

import org.scostudy.material.store.PackShelf;
import org.scostudy.material.store.PackShelf.Shelved;
import org.scostudy.material.store.Packs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The packs that this server teaches; property {@code sco.questions} names their folder, beside which there may be a shelf. */
@Configuration(proxyBeanMethods = false)
class QuestionsConfiguration {

    @Bean(destroyMethod = "close")
    Packs packs(@Value("${sco.questions:}") String folder, ObjectProvider<PackShelf> shelf) {
        return Packs.over(QuestionsFolder.find(folder), shelf.getIfAvailable(() -> () -> Shelved.NOTHING));
    }
}
