package org.jixiao.proof.evidence;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jixiao.proof.Entry;
import org.jixiao.proof.Hash;

/** Writes a package, part by part, so that it may be larger than the memory. */
public final class EvidenceWriter {

    /** Of packing, which belongs to nothing that is proved: the same history gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final DataOutputStream out;

    /**
     * @param scope what the package is about, one line for people
     * @param key of the log, for whoever compares it with the one announced
     * @param checkpoint the signed note against which everything in it is proved
     */
    public EvidenceWriter(OutputStream target, String scope, String key, String checkpoint) throws IOException {
        this.zip = new ZipOutputStream(new BufferedOutputStream(target, 1 << 16), StandardCharsets.UTF_8);
        this.out = new DataOutputStream(zip);
        text(EvidencePackage.DESCRIPTION, EvidencePackage.FORMAT + "\n" + scope + "\n");
        text(EvidencePackage.KEY, key + "\n");
        text(EvidencePackage.CHECKPOINT, checkpoint);
    }

    /** Begins the sealed entries of a whole log. */
    public void beginEntries() throws IOException {
        begin(EvidencePackage.ENTRIES);
    }

    public void entry(Entry entry) throws IOException {
        byte[] bytes = entry.bytes();
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    /** Begins the log's rows. */
    public void beginRows() throws IOException {
        begin(EvidencePackage.ROWS);
    }

    public void row(Row row) throws IOException {
        out.write(row.line().getBytes(StandardCharsets.UTF_8));
    }

    /** Begins the proofs of a subject's events, in the order of its rows. */
    public void beginProofs() throws IOException {
        begin(EvidencePackage.PROOFS);
    }

    public void proof(EntryProof proof) throws IOException {
        out.write(proof.line().getBytes(StandardCharsets.US_ASCII));
    }

    /** Begins what connects the package's checkpoint to earlier ones. */
    public void beginConsistency() throws IOException {
        begin(EvidencePackage.CONSISTENCY);
    }

    public void consistency(long earlier, List<Hash> path) throws IOException {
        out.write((earlier + "\t" + EntryProof.text(path) + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private void text(String name, String text) throws IOException {
        begin(name);
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Ends the package and closes its target. One that breaks off before is no ZIP file, so that nobody takes it for the whole. */
    public void finish() throws IOException {
        out.close();
    }
}
