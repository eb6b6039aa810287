package org.scostudy.operation.meter;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.logging.LogbackMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.scostudy.authoring.imports.ImportTable;
import org.scostudy.mail.Outbox;
import org.scostudy.operation.backup.NightlyBackups;
import org.scostudy.operation.backup.OpenSessions;
import org.scostudy.operation.data.DataFolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured. Any {@link MeterBinder} among the beans is asked, so that others can add theirs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${sco.metrics.port:}'.isBlank()")
class Metering {

    @Bean(destroyMethod = "close")
    PrometheusMeterRegistry meters(ObjectProvider<MeterBinder> binders) {
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        binders.orderedStream().forEach(binder -> binder.bindTo(meters));
        return meters;
    }

    @Bean
    MetricsPort metricsPort(PrometheusMeterRegistry meters, @Value("${sco.metrics.port}") String port) {
        return MetricsPort.of(port, meters::scrape);
    }

    @Bean
    RequestTimes requestTimes(PrometheusMeterRegistry meters) {
        return new RequestTimes(meters);
    }

    @Bean
    SignIns signIns(PrometheusMeterRegistry meters) {
        return new SignIns(meters);
    }

    @Bean
    ServerGauges serverGauges(
            OpenSessions sessions,
            NightlyBackups backups,
            ImportTable imports,
            Outbox mail,
            @Value("${sco.data:data}") Path folder,
            Clock clock) {
        return new ServerGauges(sessions, backups, imports, mail, new DataFolder(folder), clock);
    }

    @Bean
    MeterBinder machine() {
        return meters -> List.of(
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ProcessorMetrics(),
                        new FileDescriptorMetrics(),
                        new UptimeMetrics())
                .forEach(each -> each.bindTo(meters));
    }

    @Bean
    JvmGcMetrics collections() {
        return new JvmGcMetrics();
    }

    /** Among them how many errors the log has. */
    @Bean
    LogbackMetrics logLines() {
        return new LogbackMetrics();
    }

    @Bean
    MeterBinder connections(DataSource pool) throws SQLException {
        HikariDataSource measured = pool.unwrap(HikariDataSource.class);
        return meters -> measured.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(meters));
    }
}
