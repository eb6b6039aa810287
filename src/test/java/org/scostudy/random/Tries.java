package org.scostudy.random;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.ReflectionSupport;

/** Runs a property with one seed after the other, on one instance of its class, until a try fails. */
final class Tries implements InvocationInterceptor, ParameterResolver {

    /** One try. */
    @FunctionalInterface
    interface Try {
        void with(Given given) throws Throwable;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        return parameter.getParameter().getType() == Given.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        return new Given();
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> once, ReflectiveInvocationContext<Method> context, ExtensionContext extension) {
        once.skip();
        Method method = context.getExecutable();
        Object test = context.getTarget().orElseThrow();
        run(
                method.getAnnotation(Property.class).tries(),
                Long.getLong("sco.seed", 0),
                given -> ReflectionSupport.invokeMethod(method, test, given));
    }

    static void run(int tries, long firstSeed, Try one) {
        Given given = new Given();
        for (long seed = firstSeed; seed < firstSeed + tries; seed++) {
            given.startsWith(seed);
            try {
                one.with(given);
            } catch (Throwable failed) {
                throw new AssertionError(
                        "%s%n%nThis is try %d of %d; -Dsco.seed=%d makes it the first. It was given%n%s"
                                .formatted(failed, seed - firstSeed + 1, tries, seed, given.told()),
                        failed);
            }
        }
    }
}
