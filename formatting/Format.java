import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks, or applies, palantir-java-format to every Java file of the repository. Run by Maven, see pom.xml beside it. */
class Format {

    private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules", "data");

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    public static void main(String[] args) throws IOException {
        boolean apply =
                switch (args[0]) {
                    case "check" -> false;
                    case "apply" -> true;
                    default -> throw new IllegalArgumentException("-Dformat=check or -Dformat=apply, not " + args[0]);
                };
        Path root = Path.of(args[1]).toRealPath();
        List<Path> sources = sources(root);
        List<Path> different = sources.parallelStream()
                .filter(file -> isDifferent(file, apply))
                .map(root::relativize)
                .sorted()
                .toList();
        different.forEach(file -> System.out.println((apply ? "formatted " : "not formatted: ") + file));
        System.out.println(sources.size() + " Java files looked at, " + different.size() + " not formatted");
        if (!apply && !different.isEmpty()) {
            System.out.println("This formats them: mvn -q -pl formatting verify -Dformat=apply");
            System.exit(1);
        }
    }

    private static boolean isDifferent(Path file, boolean apply) {
        try {
            String source = Files.readString(file);
            String formatted = FORMATTER.formatSourceAndFixImports(source);
            if (formatted.equals(source)) {
                return false;
            }
            if (apply) {
                Files.writeString(file, formatted);
            }
            return true;
        } catch (FormatterException e) {
            throw new IllegalStateException(file + " is not Java: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean skipped = !folder.equals(root) && (NOT_SOURCES.contains(name) || name.startsWith("."));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
