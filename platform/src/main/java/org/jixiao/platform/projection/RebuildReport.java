package org.jixiao.platform.projection;

/**
 * What a rebuild found: the new rows beside the live ones at exactly the same position.
 *
 * @param generation the generation that queries read from now on
 * @param position the position of both
 * @param rows rows of the new generation, over all tables of the projection
 * @param differences rows that stand in one generation and not exactly so in the other; 0 unless the rule of the projection was
 *     changed on purpose, or the live rows were touched by another hand
 */
public record RebuildReport(String projection, int generation, long position, long rows, long differences) {}
