package org.jixiao.sample;

import org.springframework.util.StringUtils;

public record FrameworkState(String name) {

    public boolean isNamed() {
        return StringUtils.hasText(name);
    }
}
