package org.scostudy.summit;

import org.scostudy.language.Messages;
import org.scostudy.material.store.Packs;
import org.scostudy.scenario.read.Scenarios;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scenarios of the packs that this server teaches. */
@Configuration(proxyBeanMethods = false)
class SummitConfiguration {

    @Bean
    Scenarios scenarios(Packs packs, Messages messages) {
        return new Scenarios(packs::all, messages::here);
    }
}
