package org.jixiao.platform.attachment;

/**
 * What people call an attachment. A label: no part of it ever becomes a path, so only what would deceive the eye or a computer is
 * refused, namely characters that are not seen or turn the direction of writing, and what divides folders. Rare characters beyond
 * the first 65,536 are legal text (GB 18030) and occur in names of people and places.
 */
final class AttachmentName {

    static final int LONGEST = 200;

    private AttachmentName() {}

    static boolean isAllowed(String name) {
        return !name.isBlank()
                && name.codePointCount(0, name.length()) <= LONGEST
                && name.codePoints().allMatch(AttachmentName::isAllowed);
    }

    private static boolean isAllowed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> character != '/' && character != '\\';
        };
    }
}
