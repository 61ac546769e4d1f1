package org.jixiao.journal.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jixiao.journal.RunningJournal;
import org.jixiao.platform.test.Answer;
import org.jixiao.proof.Checkpoint;
import org.jixiao.proof.Content;
import org.jixiao.proof.Entry;
import org.jixiao.proof.Hash;
import org.jixiao.proof.NoteKey;
import org.jixiao.proof.Proofs;
import org.jixiao.proof.SignedNote;
import org.jixiao.proof.Tile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The sealed log")
class SealedLogIT extends RunningJournal {

    @Test
    @DisplayName("is open to everybody: a client with the key alone finds an event proved by checkpoint and tiles")
    void isOpenToEverybody() {
        long position = livesIn(freshProject());
        Checkpoint checkpoint = sealedBeyond(position);
        byte[] tile = stranger()
                .download("/public/journal/tile/0/%03d.p/%d"
                        .formatted(checkpoint.size() / Tile.WIDTH, checkpoint.size() % Tile.WIDTH));
        Answer proof =
                stranger().get("/public/journal/proofs/inclusion?index=" + position + "&size=" + checkpoint.size());

        Hash leaf = Hash.fromBase64(proof.json("leaf").asString());
        assertThat(Tile.read(0, 0, tile).hashes().get((int) position % Tile.WIDTH))
                .isEqualTo(leaf);
        assertThat(Proofs.includes(leaf, position, checkpoint.size(), hashes(proof.json("hashes")), checkpoint.root()))
                .isTrue();
    }

    @Test
    @DisplayName("proves that an earlier checkpoint is the beginning of a later one")
    void provesConsistency() {
        Checkpoint earlier = sealedBeyond(livesIn(freshProject()));
        Checkpoint later = sealedBeyond(livesIn(freshProject()) + 2);

        Answer proof =
                stranger().get("/public/journal/proofs/consistency?from=" + earlier.size() + "&to=" + later.size());

        assertThat(Proofs.extendsTree(
                        earlier.size(), earlier.root(), later.size(), later.root(), hashes(proof.json("hashes"))))
                .isTrue();
    }

    @Test
    @DisplayName("shows its entries to auditors only, and they hash to the public leaves")
    void showsEntriesToAuditors() {
        long position = livesIn(freshProject());
        Checkpoint checkpoint = sealedBeyond(position);
        String bundle = "/api/journal/tile/entries/000.p/" + checkpoint.size() % Tile.WIDTH;

        byte[] entries = auditor().download(bundle);

        int length = ByteBuffer.wrap(entries).getShort();
        Entry first = Entry.parse(Arrays.copyOfRange(entries, 2, 2 + length));
        assertThat(first.position()).isZero();
        assertThat(stranger()
                        .get("/public/journal/proofs/inclusion?index=0")
                        .json("leaf")
                        .asString())
                .isEqualTo(first.leaf().base64());
        assertThat(stranger().get(bundle).status()).isEqualTo(401);
        assertThat(stranger().as("planning-finance", "").get(bundle).status()).isEqualTo(403);
        assertThat(stranger().get("/public/journal/tile/entries/000.p/1").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("refuses what no tree has, in the reader's language")
    void refusesWhatNoTreeHas() {
        long size = sealedBeyond(livesIn(freshProject())).size();

        assertRefused("/public/journal/tile/0/999", "tile-not-found", 404);
        assertRefused("/public/journal/tile/0/000.p/0", "tile-not-found", 404);
        assertRefused("/public/journal/tile/9/000.p/1", "tile-not-found", 404);
        assertRefused("/public/journal/proofs/inclusion?index=" + (size + 900), "leaf-outside-tree", 422);
        assertRefused("/public/journal/proofs/inclusion?index=0&size=99999999", "size-from-the-future", 422);
        assertRefused("/public/journal/proofs/consistency?from=99999998&to=99999999", "size-from-the-future", 422);
        assertRefused("/public/journal/proofs/consistency?from=2&to=1", "tree-not-earlier", 422);
        assertRefused("/public/journal/proofs/inclusion?index=-1", "invalid-input", 400);
        assertRefused("/public/journal/proofs/consistency?from=0", "invalid-input", 400);
        assertThat(stranger()
                        .language("zh-CN")
                        .get("/public/journal/tile/0/999")
                        .json("title")
                        .asString())
                .isEqualTo("没有这个哈希块");
    }

    @Test
    @DisplayName("proves a publication to everybody and tells nothing else of it; after a withdrawal it does not")
    void provesPublications() {
        String item = "item-" + freshProject();
        long position = disclosureAppends(item, 0, "item-published", """
            {"itemId": "%s", "version": 1, "content": {"title": "公开"}}\
            """.formatted(item));
        sealedBeyond(position);

        Answer proof = stranger().get("/public/journal/publications/" + item + "/1");

        Entry entry = Entry.parse(Base64.getDecoder().decode(proof.json("entry").asString()));
        byte[] salt = Base64.getDecoder().decode(proof.json("payloadSalt").asString());
        Checkpoint checkpoint = verified(proof.json("checkpoint").asString());
        assertThat(Content.digest(salt, proof.json("payload").asString())).isEqualTo(entry.payload());
        assertThat(Proofs.includes(
                        entry.leaf(),
                        entry.position(),
                        checkpoint.size(),
                        hashes(proof.json("inclusion/hashes")),
                        checkpoint.root()))
                .isTrue();
        assertThat(proof.body()).doesNotContain("secret-reviewer");

        assertRefused("/public/journal/publications/" + item + "/2", "publication-not-found", 404);
        sealedBeyond(disclosureAppends(item, 1, "item-withdrawn", "{\"itemId\": \"" + item + "\"}"));
        assertRefused("/public/journal/publications/" + item + "/1", "publication-not-found", 404);
    }

    private void assertRefused(String path, String problem, int status) {
        Answer answer = stranger().get(path);
        assertThat(answer.problem()).as(path).isEqualTo(problem);
        assertThat(answer.status()).as(path).isEqualTo(status);
    }

    private Checkpoint sealedBeyond(long position) {
        return await().until(
                        () -> stranger().get("/public/journal/checkpoint"),
                        answer -> answer.status() == 200
                                && verified(answer.body()).size() > position)
                .body()
                .transform(this::verified);
    }

    private Checkpoint verified(String note) {
        NoteKey key = NoteKey.parse(stranger().get("/public/journal/key").body());
        SignedNote signed = SignedNote.parse(note);
        assertThat(signed.isSignedBy(key)).isTrue();
        assertThat(key.name()).isEqualTo(ORIGIN);
        return Checkpoint.parse(signed.text());
    }

    private static List<Hash> hashes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .map(Hash::fromBase64)
                .toList();
    }
}
