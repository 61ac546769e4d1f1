package org.jixiao.journal.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.proof.Checkpoint;
import org.jixiao.proof.Entry;
import org.jixiao.proof.GrowingTree;
import org.jixiao.proof.Hash;
import org.jixiao.proof.MerkleTree;
import org.jixiao.proof.SignedNote;
import org.jixiao.proof.Tile;
import org.jixiao.proof.Tiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is sealed, as it is kept: checkpoints, entries, and the tree over them. */
@Component
public class SealedLog {

    private static final String CHECKPOINT = "select size, root, note, sealed_at from checkpoint ";

    private final JdbcClient state;

    SealedLog(@EventLogStore JdbcClient state) {
        this.state = state;
    }

    /** Empty until the first event is sealed. */
    public Optional<SealedCheckpoint> latest() {
        return state.sql(CHECKPOINT + "order by size desc limit 1")
                .query(SealedLog::checkpoint)
                .optional();
    }

    /** How many events are sealed. */
    public long size() {
        return latest().map(SealedCheckpoint::size).orElse(0L);
    }

    /** The first checkpoint that covers this many events. */
    public Optional<SealedCheckpoint> covering(long size) {
        return state.sql(CHECKPOINT + "where size >= :size order by size limit 1")
                .param("size", size)
                .query(SealedLog::checkpoint)
                .optional();
    }

    /** Entries from a position on, in order. */
    public List<Entry> entries(long from, int atMost) {
        return state.sql("select entry from entry where position >= :from and position < :to order by position")
                .param("from", from)
                .param("to", from + atMost)
                .query((row, _) -> Entry.parse(row.getBytes("entry")))
                .list();
    }

    public MerkleTree tree() {
        return new MerkleTree(new Tiles(this::hashes));
    }

    /** The hashes of a tile, fewer than its width where the tree still grows. */
    public List<Hash> hashes(int level, long index) {
        return state.sql("select hashes from tile where level = :level and index = :index")
                .param("level", level)
                .param("index", index)
                .query((row, _) ->
                        Tile.read(level, index, row.getBytes("hashes")).hashes())
                .optional()
                .orElseGet(() -> growing(level, index));
    }

    private List<Hash> growing(int level, long index) {
        if (level == 0) {
            return entries(index * Tile.WIDTH, Tile.WIDTH).stream()
                    .map(Entry::leaf)
                    .toList();
        }
        return state.sql("""
            select root from tile where level = :below and index >= :from and index < :to order by index\
            """)
                .param("below", level - 1)
                .param("from", index * Tile.WIDTH)
                .param("to", (index + 1) * Tile.WIDTH)
                .query((row, _) -> Hash.read(row.getBytes("root")))
                .list();
    }

    /** The tree where it grows, to go on from there. */
    GrowingTree growingTree(long size) {
        return new GrowingTree(size, level -> hashes(level, GrowingTree.unfinishedTile(level, size)));
    }

    void keep(List<Entry> entries, List<Tile> full, Checkpoint checkpoint, SignedNote note) {
        state.sql("""
            insert into entry (position, entry)
            select :first + place - 1, bytes from unnest(:entries::bytea[]) with ordinality as sealed (bytes, place)\
            """)
                .param("first", entries.getFirst().position())
                .param("entries", entries.stream().map(Entry::bytes).toArray(byte[][]::new))
                .update();
        for (Tile tile : full) {
            state.sql("insert into tile (level, index, hashes, root) values (:level, :index, :hashes, :root)")
                    .param("level", tile.level())
                    .param("index", tile.index())
                    .param("hashes", tile.bytes())
                    .param("root", tile.root().bytes())
                    .update();
        }
        state.sql("insert into checkpoint (size, root, note) values (:size, :root, :note)")
                .param("size", checkpoint.size())
                .param("root", checkpoint.root().bytes())
                .param("note", note.toString())
                .update();
    }

    private static SealedCheckpoint checkpoint(ResultSet row, int number) throws SQLException {
        return new SealedCheckpoint(
                row.getLong("size"),
                Hash.read(row.getBytes("root")),
                row.getString("note"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant());
    }
}
