package org.jixiao.platform.test.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The Markdown files of a folder, and the links in them. */
final class Documents {

    static final Path REPOSITORY = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .normalize()
            .getParent();

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "data", "node_modules");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z][a-z0-9+.-]*:.*|#.*");
    private static final Pattern CODE = Pattern.compile("(?ms)^\\s*```.*?^\\s*```\\s*$|`(?:[^`\\n]|\\n(?!\\s*\\n))*`");

    private Documents() {}

    static List<Path> in(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                return NOT_OURS.contains(visited.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** Links of a document that point into the repository, without what follows a {@code #}. */
    static List<String> relativeLinks(String markdown) {
        return LINK.matcher(CODE.matcher(markdown).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !ELSEWHERE.matcher(target).matches())
                .map(target -> target.replaceFirst("#.*", ""))
                .toList();
    }

    /** {@code file -> target} for each link to a file that does not exist. */
    static List<String> deadLinks(Path folder) throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path document : in(folder)) {
            for (String target : relativeLinks(Files.readString(document))) {
                if (!Files.exists(document.resolveSibling(target))) {
                    dead.add(folder.relativize(document) + " -> " + target);
                }
            }
        }
        return dead;
    }
}
