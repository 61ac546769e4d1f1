package org.jixiao.platform.projection;

/** One set of tables of a projection. */
record Generation(Projection projection, int number) {

    /** The name under which this generation keeps its position and its letters. */
    String processor() {
        return projection.name() + "#g" + number;
    }
}
