package org.jixiao.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A signed note")
class SignedNoteTest {

    /** The example in the documentation of Go's note package, which is where the format comes from. */
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String SECRET = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String NOTE = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
        """;

    @Test
    @DisplayName("that another implementation signed is understood, and ours is the same to the last byte")
    void isTheSameElsewhere() {
        byte[] secret = Base64.getDecoder().decode(SECRET);
        NoteSigner signer = new NoteSigner("PeterNeumann", Arrays.copyOfRange(secret, 1, secret.length));
        SignedNote note = SignedNote.parse(NOTE);

        assertThat(note.isSignedBy(NoteKey.parse(KEY))).isTrue();
        assertThat(signer.key()).hasToString(KEY);
        assertThat(signer.sign(note.text())).hasToString(NOTE);
        assertThat(note).hasToString(NOTE);
    }

    @Test
    @DisplayName("is signed by RFC 8032: its first vector's key has the published public half")
    void knowsTheKeysOfRfc8032() {
        byte[] seed = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");

        String key = new NoteSigner("log", seed).key().toString();

        byte[] typed = Base64.getDecoder().decode(key.split("\\+", 3)[2]);
        assertThat(HexFormat.of().formatHex(typed))
                .isEqualTo("01d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    @Test
    @DisplayName("proves nothing when a character of its text, its signature or its signer's name is another one")
    void provesNothingWhenForged() {
        NoteKey key = NoteKey.parse(KEY);

        assertThat(SignedNote.parse(NOTE.replace("answer", "anSwer")).isSignedBy(key))
                .isFalse();
        assertThat(SignedNote.parse(NOTE.replace("ZJkuBS", "ZJkuBT")).isSignedBy(key))
                .isFalse();
        assertThat(SignedNote.parse(NOTE.replace("x08go", "x08gp")).isSignedBy(key))
                .isFalse();
        assertThat(SignedNote.parse(NOTE.replace("— Peter", "— Pater")).isSignedBy(key))
                .isFalse();
        assertThat(SignedNote.parse("text\n\n— PeterNeumann x08gow==\n").isSignedBy(key))
                .isFalse();
        assertThat(SignedNote.parse("text\n\n— PeterNeumann x08go/ZJ\n").isSignedBy(key))
                .isFalse();
    }

    @Test
    @DisplayName("may carry signatures of others, witnesses for instance")
    void mayCarryOthers() {
        NoteSigner witness = new NoteSigner("witness", new byte[NoteSigner.SEED_LENGTH]);
        SignedNote note = SignedNote.parse(NOTE);
        String both = NOTE
                + witness.sign(note.text()).toString().substring(note.text().length() + 1);

        assertThat(SignedNote.parse(both).isSignedBy(NoteKey.parse(KEY))).isTrue();
        assertThat(SignedNote.parse(both).isSignedBy(witness.key())).isTrue();
    }

    @Test
    @DisplayName("that a witness cosigned says so, together with the time, and for nobody else")
    void isCosigned() throws GeneralSecurityException {
        Cosigner witness = new Cosigner("witness.example/w");
        NoteKey key = NoteKey.parse(witness.key());
        SignedNote note = witness.cosign(SignedNote.parse(NOTE), 1_600_000_000L);
        SignedNote again = SignedNote.parse(note.toString());
        SignedNote.Signature signature = again.signaturesBy(key).getFirst();
        byte[] later = signature.bytes();
        later[NoteKey.ID_LENGTH + Long.BYTES - 1]++;

        assertThat(key.isOfWitness()).isTrue();
        assertThat(key).hasToString(witness.key());
        assertThat(again.isSignedBy(key)).isTrue();
        assertThat(again.isSignedBy(NoteKey.parse(KEY))).isTrue();
        assertThat(again.isSignedBy(NoteKey.parse(new Cosigner("witness.example/w").key())))
                .isFalse();
        assertThat(SignedNote.parse(note.toString().replace("answer", "anSwer")).isSignedBy(key))
                .isFalse();
        assertThat(SignedNote.parse(NOTE)
                        .with(List.of(new SignedNote.Signature(
                                signature.name(), Base64.getEncoder().encodeToString(later))))
                        .isSignedBy(key))
                .isFalse();
        assertThat(SignedNote.parse(NOTE)
                        .with(List.of(new SignedNote.Signature(
                                signature.name(),
                                Base64.getEncoder()
                                        .encodeToString(Arrays.copyOf(later, NoteKey.ID_LENGTH + Long.BYTES)))))
                        .isSignedBy(key))
                .isFalse();
    }

    @Test
    @DisplayName("is refused when it is not one, and so is a key that is not one")
    void isRefusedWhenItIsNone() {
        for (String wrong :
                new String[] {"", "text\n", "text\n\n", "text\n\n- a b\n", "text\n\n— a b", "a\n\n— a+b c\n"}) {
            assertThatThrownBy(() -> SignedNote.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
        for (String wrong : new String[] {"", "— a b", "text\n", "— a b\n\n"}) {
            assertThatThrownBy(() -> SignedNote.signatures(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (String wrong : new String[] {
            "", "a+b", KEY.replace("c74f", "c74e"), KEY.replace("+AR", "+BR"), KEY.substring(0, 40), "a b+00000000+AA=="
        }) {
            assertThatThrownBy(() -> NoteKey.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new NoteSigner("a", new byte[31])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoteSigner("a b", new byte[32])).isInstanceOf(IllegalArgumentException.class);
    }
}
