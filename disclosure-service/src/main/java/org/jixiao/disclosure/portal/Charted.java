package org.jixiao.disclosure.portal;

import java.util.List;

/**
 * A chart and the table behind it.
 *
 * @param note what is counted
 * @param columns the headings; the first column has names, the others numbers
 * @param sum the last row
 */
public record Charted(
        String id,
        String title,
        String note,
        BarChart chart,
        List<String> columns,
        List<List<String>> rows,
        List<String> sum) {}
