package org.jixiao.platform.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.DefaultPropertiesPropertySource;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.StringUtils;

/**
 * Lays {@code platform-defaults.properties} under everything else that configures a service, and brings in the folder of secrets.
 * Runs before Boot reads its own configuration files, which takes the import of the secrets from here.
 */
public final class PlatformDefaults implements EnvironmentPostProcessor, Ordered {

    private static final String FILE = "platform-defaults.properties";

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new HashMap<>();
        Properties file = read();
        file.stringPropertyNames().forEach(name -> defaults.put(name, file.getProperty(name)));
        String secrets = environment.getProperty("JIXIAO_SECRETS");
        if (StringUtils.hasText(secrets)) {
            defaults.put("spring.config.import", "configtree:" + secrets + "/");
        }
        DefaultPropertiesPropertySource.addOrMerge(defaults, environment.getPropertySources());
    }

    private static Properties read() {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource(FILE, PlatformDefaults.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
