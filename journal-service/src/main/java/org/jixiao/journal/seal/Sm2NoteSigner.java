package org.jixiao.journal.seal;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.jixiao.proof.Hash;
import org.jixiao.proof.SignedNote;

/**
 * Signs notes with SM2 and SM3 (GB/T 32918.2), as a further line below Ed25519's, for whoever may rest on national algorithms only. C2SP has
 * no number for it, so its type is 0xff and a name; who does not know that passes the line over.
 */
final class Sm2NoteSigner {

    /** Bytes of a private key. */
    static final int KEY_LENGTH = 32;

    private static final byte[] TYPE = "\u00ffjixiao/sm2-sm3".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] NEWLINE = {'\n'};
    private static final int ID_LENGTH = 4;
    private static final ECDomainParameters CURVE = curve();

    private final String name;
    private final ECPrivateKeyParameters secret;
    private final byte[] publicKey;
    private final byte[] id;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param name of the key, the log's
     * @param key the private key, {@value #KEY_LENGTH} bytes, from 1 to n - 2
     */
    Sm2NoteSigner(String name, byte[] key) {
        BigInteger d = new BigInteger(1, key);
        if (key.length != KEY_LENGTH
                || d.signum() == 0
                || d.compareTo(CURVE.getN().subtract(BigInteger.TWO)) > 0) {
            throw new IllegalArgumentException("not a private key of SM2");
        }
        this.name = name;
        this.secret = new ECPrivateKeyParameters(d, CURVE);
        this.publicKey = new FixedPointCombMultiplier()
                .multiply(CURVE.getG(), d)
                .normalize()
                .getEncoded(false);
        this.id = Arrays.copyOf(
                Hash.of(name.getBytes(StandardCharsets.UTF_8), NEWLINE, TYPE, publicKey)
                        .bytes(),
                ID_LENGTH);
    }

    /** The signature's line: r and s, {@value #KEY_LENGTH} bytes each, under the identity that the standard sets where none is agreed. */
    SignedNote.Signature sign(String text) {
        SM2Signer sm2 = new SM2Signer(PlainDSAEncoding.INSTANCE);
        sm2.init(true, new ParametersWithRandom(secret, random));
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        sm2.update(message, 0, message.length);
        try {
            byte[] signature = sm2.generateSignature();
            return new SignedNote.Signature(name, base64(id, signature));
        } catch (CryptoException e) {
            throw new IllegalStateException("nothing is signed with SM2", e);
        }
    }

    /** The public half, as {@code name+id+base64}: the type, then the point, not compressed. */
    String key() {
        return name + "+" + HexFormat.of().formatHex(id) + "+" + base64(TYPE, publicKey);
    }

    private static String base64(byte[] first, byte[] second) {
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(first.length + second.length)
                        .put(first)
                        .put(second)
                        .array());
    }

    private static ECDomainParameters curve() {
        X9ECParameters sm2 = GMNamedCurves.getByName("sm2p256v1");
        return new ECDomainParameters(sm2.getCurve(), sm2.getG(), sm2.getN(), sm2.getH());
    }
}
