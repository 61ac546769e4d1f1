package org.jixiao.platform.web;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;

/** A service that is nothing but edges. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({OnlyTheEdges.class, SampleEndpoint.class, PublicSampleEndpoint.class, SheetEndpoint.class})
public class SampleService {}
