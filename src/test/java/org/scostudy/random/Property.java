package org.scostudy.random;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that is tried many times with other values of its one parameter, a {@link Given}. The seeds of the tries are 0
 * and its followers, so that every run is the same; {@code -Dsco.seed=N} lets the first be N.
 */
@Test
@ExtendWith(Tries.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Property {

    int tries() default 1000;
}
