package org.scostudy.table;

import org.scostudy.material.store.Packs;
import org.scostudy.scenario.Scenarios;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scenarios of the packs that this server teaches. */
@Configuration(proxyBeanMethods = false)
class TableConfiguration {

    @Bean
    Scenarios scenarios(Packs packs) {
        return new Scenarios(packs::all);
    }
}
