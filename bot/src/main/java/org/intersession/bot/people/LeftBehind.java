package org.intersession.bot.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.mail.Letters;

/** Tells who wrote to a group which files did not go on, and why; once for each mail. */
final class LeftBehind {
  private final Letters letters;
  private final double megabytes;
  private final GroupLetterParts parts = new GroupLetterParts();

  LeftBehind(Letters letters, GroupPostProperties settings) {
    this.letters = letters;
    this.megabytes = Math.floor(settings.largestFile().toBytes() / 100_000.0) / 10;
  }

  void tell(Group group, GroupMail mail, Person sender, List<LeftOut> leftOut) {
    if (sender.email().isEmpty()) {
      return;
    }
    Locale locale = GroupLetterParts.language(sender);
    Map<String, String> name = Map.of("group", group.name(locale), "subject", mail.subject());
    List<Part> body = new ArrayList<>();
    body.add(parts.paragraph(locale, "left.what", name));
    leftOut.forEach(one -> body.add(Part.fact(name(locale, one), why(locale, one))));
    body.add(parts.paragraph(locale, "left.next", Map.of()));
    letters.send(
        Circulars.PURPOSE + ":" + group.key(),
        "files-" + mail.id(),
        GroupLetterParts.letter(sender, parts.text(locale, "left.subject", name), body));
  }

  private String why(Locale locale, LeftOut one) {
    return parts.text(locale, "left." + one.why(), Map.of("size", megabytes));
  }

  /** Its name, where it is known. */
  String name(Locale locale, LeftOut one) {
    return one.name().isEmpty() ? parts.text(locale, "left.files", Map.of()) : one.name();
  }
}
