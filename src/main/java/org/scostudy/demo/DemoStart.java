package org.scostudy.demo;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.ClassroomTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What {@code --demo} does: once the server answers, a sample class is made beside it, unless there is one. Every
 * instructor teaches it, also those who sign up later.
 */
@Component
@ConditionalOnBooleanProperty("sco.demo")
class DemoStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final Demo demo;
    private final ClassroomTable classrooms;
    private final Accounts accounts;
    private final Set<Long> shown = ConcurrentHashMap.newKeySet();

    DemoStart(Demo demo, ClassroomTable classrooms, Accounts accounts) {
        this.demo = demo;
        this.classrooms = classrooms;
        this.accounts = accounts;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        Thread.ofPlatform()
                .name("sample class")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::make);
    }

    private void make() {
        try {
            if (classrooms.samples().isEmpty()) {
                demo.clear();
                Classroom made = demo.make();
                LOG.info("The sample class {} is there; its code is {}", made.id(), made.code());
            }
        } catch (RuntimeException failure) {
            LOG.error("The sample class could not be made; the next start with --demo tries again", failure);
        }
    }

    /** Whoever gave the class away is not asked again until the next start. */
    @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void showToInstructors() {
        for (Classroom sample : classrooms.samples()) {
            for (Learner person : accounts.list()) {
                boolean teaches = person.role() == Role.INSTRUCTOR || person.role() == Role.ADMINISTRATOR;
                if (teaches && shown.add(person.id())) {
                    classrooms.addInstructor(sample.id(), person.id());
                }
            }
        }
    }
}
