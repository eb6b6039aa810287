package org.scostudy.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Through which server mail goes. Without a host there is none; with one, sender and address of this server are needed. */
@Component
public class MailSettings {

    private static final String TIMEOUT_MS = "10000";

    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final String from;
    private final String security;
    private final String address;

    public MailSettings(
            @Value("${sco.mail.host:}") String host,
            @Value("${sco.mail.port:587}") int port,
            @Value("${sco.mail.user:}") String user,
            @Value("${sco.mail.password:}") String password,
            @Value("${sco.mail.from:}") String from,
            @Value("${sco.mail.security:starttls}") String security,
            @Value("${sco.address:}") String address) {
        this.host = host.strip();
        this.port = port;
        this.user = user;
        this.password = password;
        this.from = from.strip();
        this.security = security.strip();
        this.address = address.strip();
    }

    public boolean on() {
        return !host.isEmpty() && missing().isEmpty();
    }

    /** Settings that are needed besides the host; of no interest without it. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!host.isEmpty() && from.isEmpty()) {
            missing.add("SCO_MAIL_FROM");
        }
        if (!host.isEmpty() && address.isEmpty()) {
            missing.add("SCO_ADDRESS");
        }
        return missing;
    }

    String from() {
        return from;
    }

    /** {@code starttls} demands encryption, {@code tls} begins with it, {@code none} is for servers on the same machine. */
    JavaMailSenderImpl server() {
        var server = new JavaMailSenderImpl();
        server.setHost(host);
        server.setPort(port);
        server.setDefaultEncoding("UTF-8");
        if (!user.isEmpty()) {
            server.setUsername(user);
            server.setPassword(password);
        }
        var properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MS);
        properties.put("mail.smtp.timeout", TIMEOUT_MS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MS);
        if (!security.equals("none")) {
            properties.put("mail.smtp.ssl.checkserveridentity", "true");
        }
        if (security.equals("tls")) {
            properties.put("mail.smtp.ssl.enable", "true");
        } else if (!security.equals("none")) {
            properties.put("mail.smtp.starttls.enable", "true");
            properties.put("mail.smtp.starttls.required", "true");
        }
        server.setJavaMailProperties(properties);
        return server;
    }
}
