package org.jixiao.sample;

import com.fasterxml.jackson.databind.ObjectMapper;

public class UsesJackson2 {

    public String write(Object value) throws Exception {
        return new ObjectMapper().writeValueAsString(value);
    }
}
