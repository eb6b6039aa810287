package org.scostudy.operation.gate;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.scostudy.Application;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of the whole application behind a real port, for what happens before a request reaches it. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:gate;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE")
@interface Listening {}
