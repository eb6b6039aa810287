package org.scostudy.operation.watch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.support.TaskUtils;

/** What runs every few seconds fails as often while nothing can be written: the log has the reason once already. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class QuietJobs {

    private static final Logger LOG = LoggerFactory.getLogger(QuietJobs.class);

    @Bean
    SimpleAsyncTaskSchedulerCustomizer quietWhileNothingCanBeWritten(ObjectProvider<DataWatch> watch) {
        return scheduler -> scheduler.setErrorHandler(failure -> failed(watch.getObject(), failure));
    }

    private static void failed(DataWatch watch, Throwable failure) {
        watch.failed(failure);
        if (DatabaseAway.isIn(failure) && watch.state().trouble().isPresent()) {
            LOG.debug("A job waits until data can be written again", failure);
        } else {
            TaskUtils.LOG_AND_SUPPRESS_ERROR_HANDLER.handleError(failure);
        }
    }
}
