package org.jixiao.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.proof.NoteKey;
import org.jixiao.proof.evidence.EvidencePackage;
import org.jixiao.proof.evidence.Verdict;
import org.jixiao.proof.evidence.Verification;

/** {@code java -jar verifier.jar <package> --key <key> [--checkpoint <file>]… [--witness <key>]…} says PASS, or what is not as it was sealed. */
public final class Verify {

    /** Everything is as it was sealed. */
    static final int PASS = 0;

    /** Something is not. */
    static final int FAIL = 1;

    /** Nothing could be checked. */
    static final int CANNOT_CHECK = 2;

    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    Verify(Words words, PrintStream out, PrintStream err) {
        this.words = words;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        int language = arguments.indexOf("--language");
        Locale locale = language >= 0 && language + 1 < arguments.size()
                ? Locale.forLanguageTag(arguments.get(language + 1))
                : Locale.getDefault();
        Words words = new Words(locale);
        List<String> others = new ArrayList<>(arguments);
        if (language >= 0 && language + 1 < arguments.size()) {
            others.subList(language, language + 2).clear();
        }
        if (others.equals(List.of("--help"))) {
            out.println(words.say("usage"));
            return PASS;
        }
        return new Verify(words, out, err).check(others);
    }

    /** What was asked for. */
    private record Question(Path evidence, NoteKey key, List<String> checkpoints, List<NoteKey> witnesses) {}

    private int check(List<String> arguments) {
        Question question;
        try {
            question = question(arguments);
        } catch (IOException | IllegalArgumentException e) {
            err.println(words.say("unusable", String.valueOf(e.getMessage())));
            err.println(words.say("usage"));
            return CANNOT_CHECK;
        }
        try (EvidencePackage evidence = new EvidencePackage(question.evidence())) {
            Progress progress = new Progress(words, err);
            Verification verification =
                    new Verification(question.key(), question.checkpoints(), question.witnesses(), progress);
            Verdict verdict = verification.of(evidence);
            progress.end();
            int code = tell(verdict);
            if (code == PASS) {
                verification
                        .witnessed(evidence)
                        .forEach(seen -> out.println(words.say("witnessed", seen.name(), seen.size(), seen.at())));
            }
            return code;
        } catch (IOException | IllegalArgumentException e) {
            err.println(words.say("unreadable", String.valueOf(e.getMessage())));
            return CANNOT_CHECK;
        }
    }

    private static Question question(List<String> arguments) throws IOException {
        List<Path> evidence = new ArrayList<>();
        NoteKey key = null;
        List<String> checkpoints = new ArrayList<>();
        List<NoteKey> witnesses = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--key" -> key = key(value(arguments, ++i), false);
                case "--checkpoint" -> checkpoints.add(Files.readString(Path.of(value(arguments, ++i))));
                case "--witness" -> witnesses.add(key(value(arguments, ++i), true));
                case String option when option.startsWith("--") -> throw new IllegalArgumentException(option);
                case String file -> evidence.add(Path.of(file));
            }
        }
        if (evidence.size() != 1 || key == null) {
            throw new IllegalArgumentException(key == null ? "--key" : evidence.toString());
        }
        return new Question(evidence.getFirst(), key, checkpoints, witnesses);
    }

    private static String value(List<String> arguments, int index) {
        if (index >= arguments.size()) {
            throw new IllegalArgumentException(arguments.getLast());
        }
        return arguments.get(index);
    }

    private static NoteKey key(String text, boolean ofWitness) throws IOException {
        NoteKey key = NoteKey.parse(textOrFile(text));
        if (key.isOfWitness() != ofWitness) {
            throw new IllegalArgumentException((ofWitness ? "--witness " : "--key ") + key);
        }
        return key;
    }

    private static String textOrFile(String key) throws IOException {
        return key.contains("+") ? key : Files.readString(Path.of(key));
    }

    private int tell(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Pass pass -> {
                pass.removed().forEach(gone -> out.println(words.say("removed", gone.position(), gone.order())));
                out.println(words.say("pass", pass.events(), pass.removed().size()));
                yield PASS;
            }
            case Verdict.Failed failed -> {
                out.println(
                        failed.position() < 0
                                ? words.say("failWhole", words.fault(failed))
                                : words.say("fail", failed.position(), words.fault(failed)));
                yield FAIL;
            }
        };
    }
}
