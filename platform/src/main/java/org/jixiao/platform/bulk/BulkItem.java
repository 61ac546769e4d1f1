package org.jixiao.platform.bulk;

/**
 * One wish among many.
 *
 * @param label by what people know it, for example the project's code
 */
public record BulkItem<W>(String label, W wish) {}
