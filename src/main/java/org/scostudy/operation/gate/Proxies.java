package org.scostudy.operation.gate;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.scostudy.operation.data.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Whose word counts about where a request came from, and whether it came over TLS: only that of the proxies in the
 * setting {@code sco.proxies}, addresses or ranges such as {@code 10.0.0.0/8} with commas between. Nobody's else, for
 * whoever invents addresses passes every limit. The name of the host is never taken from such a header.
 */
@Component
class Proxies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String ONE_IPV4 = "/32";
    private static final String ONE_IPV6 = "/128";

    private final String trusted;

    Proxies(@Value("${sco.proxies:}") String trusted) {
        this.trusted = Arrays.stream(trusted.split("[,\\s]+"))
                .filter(proxy -> !proxy.isEmpty())
                .map(Proxies::range)
                .collect(Collectors.joining(","));
    }

    private static String range(String proxy) {
        return proxy.contains("/") ? proxy : proxy + (proxy.contains(":") ? ONE_IPV6 : ONE_IPV4);
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        if (!trusted.isEmpty()) {
            server.addEngineValves(valve());
        }
    }

    /** From the last address back to the first one that is no proxy: what stands before may be invented. */
    private RemoteIpValve valve() {
        RemoteIpValve valve = new RemoteIpValve();
        try {
            valve.setInternalProxies(trusted);
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(
                    "sco.proxies is '%s': give addresses or ranges such as 127.0.0.1,10.0.0.0/8".formatted(trusted),
                    unreadable);
        }
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
