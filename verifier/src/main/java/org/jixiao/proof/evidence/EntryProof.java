package org.jixiao.proof.evidence;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jixiao.proof.Entry;
import org.jixiao.proof.Hash;

/**
 * A sealed entry with its path to the package's checkpoint: one line of {@code proofs.tsv}, in which a package on one subject proves
 * its events.
 */
public record EntryProof(Entry entry, List<Hash> path) {

    public EntryProof {
        path = List.copyOf(path);
    }

    public String line() {
        return Base64.getEncoder().encodeToString(entry.bytes()) + "\t" + text(path) + "\n";
    }

    /** @throws IllegalArgumentException if it is no such line */
    public static EntryProof parse(String line) {
        String[] values = line.split("\t", -1);
        if (values.length != 2) {
            throw new IllegalArgumentException("not a proof");
        }
        return new EntryProof(Entry.parse(Base64.getDecoder().decode(values[0])), hashes(values[1]));
    }

    static String text(List<Hash> path) {
        return String.join(",", path.stream().map(Hash::base64).toList());
    }

    static List<Hash> hashes(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Hash::fromBase64).toList();
    }
}
