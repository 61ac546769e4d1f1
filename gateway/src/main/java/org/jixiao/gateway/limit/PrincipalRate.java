package org.jixiao.gateway.limit;

/** Makes the filter that counts what one person or program asks for, through every security chain together. */
@FunctionalInterface
public interface PrincipalRate {

    RateFilter filter();
}
