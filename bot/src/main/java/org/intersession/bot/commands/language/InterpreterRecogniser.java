package org.intersession.bot.commands.language;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.intersession.integrations.MeetingRequest.Interpreter;

/** People who interpret: {@code interpreter ana@x.org en fr}. */
final class InterpreterRecogniser implements Recogniser {
  private static final String KEY =
      "(?:(?:with |avec |con |and |et |y |, ?)?(?:l'|la |le |el |the |an? |une? )?(?:interpreters?|interpretes?|interpreta):? )";
  private static final String BETWEEN =
      "(?:(?: ?[:(,]? ?)(?:(?:between|entre|from|de|du|del|in|for) )?)";
  private static final String JOIN =
      "(?: ?[-/,>+&] ?| (?:and|et|y|to|into|vers|a|al|au|hacia|en) (?:the |l'|le |el )?| )";
  private static final Phrasing NAMED =
      Phrasing.of(
          KEY
              + "?\uE002"
              + "(?: ?[:(,]? ?)(?:(?:between|entre|from|de|du|del|in|for|en) (?:l')?)?(?<a>"
              + Languages.NAME
              + ")"
              + JOIN
              + "(?<b>"
              + Languages.NAME
              + ")\\)?");
  private static final Phrasing CODED =
      Phrasing.of(
          KEY
              + "?\uE002"
              + BETWEEN
              + "(?<a>"
              + Languages.CODE
              + ")(?: ?[-/,>+&] ?| (?:and|et|y|to|vers|a) | )(?<b>"
              + Languages.CODE
              + ")(?<c>(?: ?[-/,>+&] ?| (?:and|et|y) | )"
              + Languages.CODE
              + "){0,24}\\)?");
  private static final Phrasing ALONE = Phrasing.of(KEY + "\uE002");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    NAMED.in(text, m -> accept(text, found, m, named(m.group("a")), named(m.group("b"))));
    CODED.in(
        text,
        m -> {
          if (m.group("c") == null) {
            accept(text, found, m, m.group("a"), m.group("b"));
          } else {
            found.accept(new Finding(m.start(), m.end(), unsure()));
          }
        });
    ALONE.in(text, m -> found.accept(new Finding(m.start(), m.end(), unsure(), -5)));
  }

  private static String named(String name) {
    return Languages.named(name).get(0);
  }

  private static void accept(
      Text text, Consumer<Finding> found, Matcher match, String from, String to) {
    int place = text.form().indexOf(Text.EMAIL, match.start());
    Meaning meaning =
        from.equals(to)
            ? unsure()
            : new Meaning.Given(
                Slot.INTERPRETERS,
                List.of(new Interpreter(text.heldAt(place).content(), from, to)));
    found.accept(new Finding(match.start(), match.end(), meaning));
  }

  private static Meaning unsure() {
    return new Meaning.Unsure(Slot.INTERPRETERS, "interpreter-pair", Map.of(), List.of());
  }
}
