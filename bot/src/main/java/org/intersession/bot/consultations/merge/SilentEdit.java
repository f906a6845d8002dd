package org.intersession.bot.consultations.merge;

/**
 * Text that was changed in a returned copy without being tracked.
 *
 * @param paragraph of the text that was sent out; for an added paragraph the one it follows, or -1
 * @param before empty for an added paragraph
 * @param after empty for a paragraph that was taken out
 */
public record SilentEdit(String file, int paragraph, String before, String after) {}
