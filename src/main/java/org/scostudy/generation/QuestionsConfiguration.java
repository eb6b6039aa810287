package org.scostudy.generation;

import org.scostudy.material.Packs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The packs that this server teaches; property {@code sco.questions} names their folder. */
@Configuration(proxyBeanMethods = false)
class QuestionsConfiguration {

    @Bean(destroyMethod = "close")
    Packs packs(@Value("${sco.questions:}") String folder) {
        return Packs.over(QuestionsFolder.find(folder));
    }
}
