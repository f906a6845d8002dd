package org.intersession.integrations.teams;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * The line as the person said it: without the mention of the bot, other people's mentions as their
 * names, and without mark-up.
 */
final class SaidText {
  private static final Pattern MENTION_TAG = Pattern.compile("(?i)</?at(\\s[^<>]*)?>");
  private static final Pattern BREAK =
      Pattern.compile("(?i)<br\\s*/?>|</(p|div|li|tr|h[1-6]|blockquote)\\s*>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^<>]*>");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");
  private static final Pattern LINE_ENDS = Pattern.compile(" ?\\n ?");

  private SaidText() {}

  static String of(Incoming activity) {
    String text = withoutMentions(activity);
    if (isMarkup(activity)) {
      text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    }
    String decoded = Characters.clean(HtmlUtils.htmlUnescape(text));
    return LINE_ENDS.matcher(SPACES.matcher(decoded).replaceAll(" ")).replaceAll("\n").strip();
  }

  /** Goes through the mentions in their order, so that a namesake of the bot keeps its name. */
  private static String withoutMentions(Incoming activity) {
    StringBuilder text = new StringBuilder(activity.text("text"));
    String bot = activity.text("recipient", "id");
    List<Incoming> mentions =
        activity.each("entities").filter(entity -> "mention".equals(entity.type())).toList();
    int from = 0;
    for (Incoming mention : mentions) {
      String tag = mention.text("text");
      int at = tag.isEmpty() ? -1 : text.indexOf(tag, from);
      if (at >= 0) {
        boolean ours = !bot.isEmpty() && bot.equals(mention.text("mentioned", "id"));
        String instead = ours ? " " : MENTION_TAG.matcher(tag).replaceAll("");
        text.replace(at, at + tag.length(), instead);
        from = at + instead.length();
      }
    }
    return MENTION_TAG.matcher(text).replaceAll("");
  }

  private static boolean isMarkup(Incoming activity) {
    String format = activity.text("textFormat").toLowerCase(Locale.ROOT);
    return format.contains("xml") || format.contains("html");
  }
}
