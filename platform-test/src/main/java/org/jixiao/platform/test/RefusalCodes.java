package org.jixiao.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The codes of all refusals and problems in compiled classes: the string literals given to {@code Refusal.notFound},
 * {@code conflict}, {@code rule} and {@code forbidden}, and those that follow an {@code HttpStatus}, as in the constructor of a
 * {@code RequestProblem}. A refusal's code that comes from anywhere else is reported, since nobody could tell whether it has words.
 */
final class RefusalCodes {

    private static final String REFUSAL = Refusal.class.getName().replace('.', '/');
    private static final String HTTP_STATUS = HttpStatus.class.getName().replace('.', '/');
    private static final Set<String> FACTORIES = Set.of("notFound", "conflict", "rule", "forbidden");

    private final SortedSet<String> codes = new TreeSet<>();
    private final SortedSet<String> unreadable = new TreeSet<>();

    private RefusalCodes() {}

    /** Searches the folder or the archive that the class comes from. */
    static RefusalCodes compiledBeside(Class<?> one) {
        RefusalCodes found = new RefusalCodes();
        try {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                found.searchBelow(place);
            } else {
                try (FileSystem archive = FileSystems.newFileSystem(place)) {
                    found.searchBelow(archive.getPath("/"));
                }
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not from a folder or an archive: " + one, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void searchBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                search(ClassFile.of().parse(Files.readAllBytes(file)));
            }
        }
    }

    SortedSet<String> codes() {
        return codes;
    }

    /** Places where a refusal is made from something else than a literal. */
    SortedSet<String> unreadable() {
        return unreadable;
    }

    private void search(ClassModel type) {
        String name = type.thisClass().asInternalName();
        if (!name.equals(REFUSAL)) {
            type.methods().forEach(method -> method.code().ifPresent(code -> search(name, code)));
        }
    }

    private void search(String type, CodeModel code) {
        @Nullable CodeElement before = null;
        int line = 0;
        for (CodeElement element : code.elementList()) {
            if (element instanceof LineNumber number) {
                line = number.line();
                continue; // says nothing about what the machine does
            }
            if (element instanceof InvokeInstruction call
                    && call.owner().asInternalName().equals(REFUSAL)) {
                note(call, before, type + " line " + line);
            } else if (before instanceof FieldInstruction status
                    && status.owner().asInternalName().equals(HTTP_STATUS)
                    && element instanceof ConstantInstruction constant
                    && constant.constantValue() instanceof String literal) {
                codes.add(literal);
            }
            before = element;
        }
    }

    private void note(InvokeInstruction call, @Nullable CodeElement before, String place) {
        String method = call.name().stringValue();
        if (call.opcode() == Opcode.INVOKESTATIC && FACTORIES.contains(method)) {
            if (before instanceof ConstantInstruction constant && constant.constantValue() instanceof String literal) {
                codes.add(literal);
            } else {
                unreadable.add(place);
            }
        } else if (method.equals("<init>")) {
            unreadable.add(place);
        }
    }
}
