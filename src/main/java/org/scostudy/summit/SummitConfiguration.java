package org.scostudy.summit;

import java.util.List;
import org.scostudy.language.Messages;
import org.scostudy.material.store.Packs;
import org.scostudy.scenario.read.Scenarios;
import org.scostudy.scenario.read.WrittenShelves;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scenarios of the packs that this server teaches, and those that people wrote on it. */
@Configuration(proxyBeanMethods = false)
class SummitConfiguration {

    @Bean
    Scenarios scenarios(Packs packs, ObjectProvider<WrittenShelves> written, Messages messages) {
        return new Scenarios(
                packs::all,
                () -> {
                    WrittenShelves shelves = written.getIfAvailable();
                    return shelves == null ? List.of() : shelves.now();
                },
                messages::here);
    }
}
