package org.jixiao.platform.form;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Lets every endpoint answer a {@link Form}. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class FormAutoConfiguration {

    @Bean
    FormFiles formFiles() {
        return new FormFiles();
    }

    @Bean
    FormConverter formConverter(FormFiles files) {
        return new FormConverter(files);
    }
}
