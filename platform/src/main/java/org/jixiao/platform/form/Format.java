package org.jixiao.platform.form;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The sheet of paper that a form is printed on: A4, upright or laid across. */
record Format(PDRectangle size) {

    static final float SIDE = 42f;
    private static final float ABOVE = 52f;
    private static final float BELOW = 48f;

    static Format of(Form form) {
        float shorter = PDRectangle.A4.getWidth();
        float longer = PDRectangle.A4.getHeight();
        return new Format(form.landscape() ? new PDRectangle(longer, shorter) : new PDRectangle(shorter, longer));
    }

    /** How wide what is written on it may be. */
    float width() {
        return size.getWidth() - 2 * SIDE;
    }

    /** How high the same may be. */
    float height() {
        return size.getHeight() - ABOVE - BELOW;
    }

    /** Where writing begins, counted from below. */
    float top() {
        return size.getHeight() - ABOVE;
    }
}
