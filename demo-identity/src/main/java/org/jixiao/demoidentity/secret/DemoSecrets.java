package org.jixiao.demoidentity.secret;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Base64;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secrets of the demonstration. Passwords begin with {@code demo-}, so that a real installation can recognise and refuse
 * them.
 */
@Component
public class DemoSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String password;
    private final String gatewaySecret;
    private final RSAKey signingKey;

    /**
     * @param folder where the secrets are kept
     * @param gatewayFolder where the gateway reads its own secret, if that is another folder
     */
    DemoSecrets(
            @Value("${jixiao.demo.secrets}") Path folder, @Value("${jixiao.demo.gateway-secrets}") Path gatewayFolder) {
        password = new SecretFile(folder, "demo-password").readOrMake(DemoSecrets::newPassword);
        gatewaySecret =
                new SecretFile(gatewayFolder, "jixiao.identity.client-secret").readOrMake(DemoSecrets::newPassword);
        signingKey = parse(new SecretFile(folder, "signing-key.json").readOrMake(DemoSecrets::newKey));
    }

    /** Of every demo user, and of every demo program as its client secret. */
    public String password() {
        return password;
    }

    public String gatewaySecret() {
        return gatewaySecret;
    }

    public RSAKey signingKey() {
        return signingKey;
    }

    private static String newPassword() {
        byte[] random = new byte[15];
        RANDOM.nextBytes(random);
        return "demo-" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static String newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .generate()
                    .toJSONString();
        } catch (JOSEException failure) {
            throw new IllegalStateException("this JDK cannot make an RSA key", failure);
        }
    }

    private static RSAKey parse(String json) {
        try {
            return RSAKey.parse(json);
        } catch (ParseException failure) {
            throw new IllegalStateException("signing-key.json is not a key; delete it to have a new one made", failure);
        }
    }
}
