package org.jixiao.kernel.submission;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.Attachment;
import org.jixiao.platform.attachment.Attachments;

/**
 * That a package is to be made.
 *
 * @param papers hashes of uploaded documents that go into it
 */
public record PackageBody(@Size(max = MOST_PAPERS) List<String> papers) {

    public static final int MOST_PAPERS = 20;

    /** @throws org.jixiao.platform.problem.CommandRefused if the service has no file of such a hash */
    public List<Attachment> in(Attachments attachments) {
        return IntStream.range(0, papers.size())
                .mapToObj(i -> attachments.require(papers.get(i), "papers[" + i + "]"))
                .toList();
    }
}
