package org.jixiao.platform.web;

import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test that talks over HTTP to a running service without a database. */
@SpringBootTest(
        classes = SampleService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"jixiao.service=sample", "jixiao.max-request-bytes=4KB"})
@ActiveProfiles("test")
public abstract class AtTheEdges {

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    protected Api stranger() {
        return Api.at(port);
    }

    protected Api officer() {
        return stranger().as("project-officer", "31000020");
    }
}
