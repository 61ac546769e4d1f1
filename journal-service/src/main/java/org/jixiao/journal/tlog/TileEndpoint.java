package org.jixiao.journal.tlog;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import org.jixiao.journal.access.AccessRecords;
import org.jixiao.journal.seal.SealedLog;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.proof.Entry;
import org.jixiao.proof.Hash;
import org.jixiao.proof.Tile;
import org.jixiao.proof.TilePath;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tiles never change, so they may be kept for ever by whoever has one. */
@RestController
class TileEndpoint {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).immutable();
    private static final String ENTRIES = "entries/";

    private final SealedLog sealed;
    private final AccessRecords accesses;

    TileEndpoint(SealedLog sealed, AccessRecords accesses) {
        this.sealed = sealed;
        this.accesses = accesses;
    }

    /**
     * Hashes, 32 bytes each; for everybody, since they tell nothing but how many events there are.
     *
     * @param path level and index, {@code 0/x001/234} or {@code 0/x001/234.p/17}
     */
    @GetMapping(path = "/public/journal/tile/{*path}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> tile(@PathVariable String path) {
        TilePath asked = asked(path.substring(1));
        if (asked.level() == TilePath.ENTRIES) {
            throw notThere();
        }
        List<Hash> hashes = sealed.hashes(asked.level(), asked.index()).subList(0, asked.width());
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER.cachePublic())
                .body(new Tile(asked.level(), asked.index(), hashes).bytes());
    }

    /**
     * Entries, each with its length before it in two bytes.
     *
     * @param path the bundle's index, {@code x001/234} or {@code x001/234.p/17}
     */
    @GetMapping(path = "/api/journal/tile/entries/{*path}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @PreAuthorize("hasRole('auditor')")
    ResponseEntity<byte[]> entries(@PathVariable String path) {
        TilePath asked = asked(ENTRIES + path.substring(1));
        long first = asked.index() * Tile.WIDTH;
        List<byte[]> entries =
                sealed.entries(first, asked.width()).stream().map(Entry::bytes).toList();
        ByteBuffer bundle = ByteBuffer.allocate(
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum());
        entries.forEach(entry -> bundle.putShort((short) entry.length).put(entry));
        accesses.keep("entries", first + asked.width() - 1);
        return ResponseEntity.ok().cacheControl(FOR_EVER.cachePrivate()).body(bundle.array());
    }

    private TilePath asked(String path) {
        long size = sealed.size();
        return TilePath.parse(path).filter(tile -> tile.isIn(size)).orElseThrow(TileEndpoint::notThere);
    }

    private static CommandRefused notThere() {
        return new CommandRefused(List.of(Refusal.notFound("tile-not-found")));
    }
}
