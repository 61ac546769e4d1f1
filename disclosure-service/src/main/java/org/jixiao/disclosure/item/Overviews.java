package org.jixiao.disclosure.item;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.disclosure.PublicAccount.Row;
import org.jixiao.contracts.disclosure.PublicContent;

/** A yearly overview sums up public items, and says in which version. It stands as long as every one of them does. */
public final class Overviews {

    /** The sheet that lists the projects that are counted. */
    public static final String COUNTED = "countedProjects";

    private static final String VERSION_OF = "counted.";

    private Overviews() {}

    /** A version of an item of a project. */
    public record Version(String projectCode, Matter matter, int version) {}

    /** The cell of a counted project that says which version of a matter is counted. */
    public static String codeOf(Matter matter) {
        return VERSION_OF + matter.name();
    }

    /** What an overview counts; nothing of any other matter. */
    static List<Version> counted(PublicContent content) {
        PublicAccount account = content.account();
        return content.matter() != Matter.YEARLY_OVERVIEW || account == null
                ? List.of()
                : account.sheets().stream()
                        .filter(sheet -> sheet.code().equals(COUNTED))
                        .flatMap(sheet -> sheet.rows().stream())
                        .flatMap(Overviews::versions)
                        .toList();
    }

    private static Stream<Version> versions(Row project) {
        return project.cells().stream()
                .filter(cell -> cell.code().startsWith(VERSION_OF))
                .map(cell -> version(project, cell));
    }

    private static Version version(Row project, Fact cell) {
        return new Version(
                project.code(),
                Matter.valueOf(cell.code().substring(VERSION_OF.length())),
                Integer.parseInt(cell.value()));
    }
}
