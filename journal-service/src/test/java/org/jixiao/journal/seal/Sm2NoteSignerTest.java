package org.jixiao.journal.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.jixiao.proof.NoteSigner;
import org.jixiao.proof.SignedNote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The key and the signature of GM/T 0003.5-2012, annex A.2. */
@DisplayName("The second signature, SM2 with SM3,")
class Sm2NoteSignerTest {

    private static final byte[] SECRET =
            HexFormat.of().parseHex("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8");
    private static final String POINT = "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
            + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
    private static final String SIGNATURE = "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
            + "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";
    private static final String TYPE = "\u00ffjixiao/sm2-sm3";
    private static final String TEXT = "log\n7\nroot\n";

    private final Sm2NoteSigner signer = new Sm2NoteSigner("log", SECRET);

    @Test
    @DisplayName("has the standard's public key, behind a type of its own")
    void publicKey() {
        String[] parts = signer.key().split("\\+", 3);
        byte[] typed = Base64.getDecoder().decode(parts[2]);

        assertThat(parts[0]).isEqualTo("log");
        assertThat(new String(typed, 0, TYPE.length(), StandardCharsets.ISO_8859_1))
                .isEqualTo(TYPE);
        assertThat(HexFormat.of().formatHex(typed, TYPE.length(), typed.length)).isEqualTo("04" + POINT);
        assertThat(verifies(HexFormat.of().parseHex(SIGNATURE), "message digest"))
                .as("the standard's own signature")
                .isTrue();
    }

    @Test
    @DisplayName("verifies, for this text only, and begins with the key's id")
    void signature() {
        byte[] line = Base64.getDecoder().decode(signer.sign(TEXT).base64());
        byte[] signature = Arrays.copyOfRange(line, 4, line.length);

        assertThat(HexFormat.of().formatHex(line, 0, 4)).isEqualTo(signer.key().split("\\+", 3)[1]);
        assertThat(signature).hasSize(64);
        assertThat(verifies(signature, TEXT)).isTrue();
        assertThat(verifies(signature, TEXT + "x")).isFalse();
    }

    @Test
    @DisplayName("is passed over by a verifier that knows Ed25519 only, and is no signature of that key")
    void isPassedOver() {
        NoteSigner ed25519 = new NoteSigner("log", new byte[NoteSigner.SEED_LENGTH]);
        SignedNote note = ed25519.sign(TEXT).with(List.of(signer.sign(TEXT)));

        assertThat(note.toString().lines()).hasSize(6);
        assertThat(SignedNote.parse(note.toString()).isSignedBy(ed25519.key())).isTrue();
        assertThat(new SignedNote(TEXT, List.of(signer.sign(TEXT))).isSignedBy(ed25519.key()))
                .isFalse();
    }

    @Test
    @DisplayName("takes no key that is none")
    void noKey() {
        byte[] zero = new byte[Sm2NoteSigner.KEY_LENGTH];
        byte[] tooLarge = new byte[Sm2NoteSigner.KEY_LENGTH];
        Arrays.fill(tooLarge, (byte) 0xff);
        for (byte[] key : new byte[][] {zero, tooLarge, {1}}) {
            assertThatThrownBy(() -> new Sm2NoteSigner("log", key)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static boolean verifies(byte[] signature, String text) {
        X9ECParameters sm2 = GMNamedCurves.getByName("sm2p256v1");
        ECDomainParameters curve = new ECDomainParameters(sm2.getCurve(), sm2.getG(), sm2.getN(), sm2.getH());
        SM2Signer verifier = new SM2Signer(PlainDSAEncoding.INSTANCE);
        verifier.init(
                false,
                new ECPublicKeyParameters(
                        sm2.getCurve().decodePoint(HexFormat.of().parseHex("04" + POINT)), curve));
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }
}
