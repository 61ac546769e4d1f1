package org.jixiao.demoidentity.user;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Everybody the demonstration knows. */
@ConfigurationProperties("jixiao.demo")
public record DemoUsers(List<DemoUser> users) {

    public Optional<DemoUser> find(String id) {
        return users.stream().filter(user -> user.id().equals(id)).findFirst();
    }

    public List<DemoUser> people() {
        return users.stream().filter(user -> !user.program()).toList();
    }
}
