package org.jixiao.demoidentity.start;

/** Somebody started the demonstration's identity provider where no demonstration is. */
public class NotADemonstration extends RuntimeException {

    NotADemonstration() {
        super("demo-identity serves demonstrations only and knows nobody else; start it with the profile demo, or use a"
                + " real identity provider.");
    }
}
