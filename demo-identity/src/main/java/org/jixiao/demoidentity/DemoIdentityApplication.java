package org.jixiao.demoidentity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class DemoIdentityApplication {

    public static void main(String[] args) {
        SpringApplication.run(DemoIdentityApplication.class, args);
    }
}
