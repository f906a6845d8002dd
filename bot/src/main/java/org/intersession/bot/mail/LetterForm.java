package org.intersession.bot.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.integrations.Mail;
import org.intersession.integrations.Mail.Enclosure;
import org.springframework.web.util.HtmlUtils;

/** A letter as a mail: as a page that old mail programs show too, and as plain text. */
final class LetterForm {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

  private final Letter letter;
  private final Sender sender;

  LetterForm(Letter letter, Sender sender) {
    this.letter = letter;
    this.sender = sender;
  }

  Mail mail(String reference) {
    return mail(reference, "");
  }

  /** The same, handed on by a list; empty for none. */
  Mail mail(String reference, String list) {
    return new Mail(
        reference,
        sender.from(),
        sender.replyTo(),
        letter.to(),
        letter.copies(),
        letter.subject(),
        html(),
        text(),
        enclosures(),
        list);
  }

  private List<Enclosure> enclosures() {
    List<Enclosure> enclosures = new ArrayList<>();
    Enclosure logo = sender.logo();
    if (logo != null) {
      enclosures.add(logo);
    }
    int number = 1;
    for (CalendarEntry entry : letter.entries()) {
      String name = letter.entries().size() == 1 ? "meeting.ics" : "meeting-" + number++ + ".ics";
      enclosures.add(new CalendarFile(entry, sender.from(), letter.to()).enclosure(name));
    }
    return enclosures;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    Part last = null;
    for (Part part : letter.parts()) {
      boolean together =
          last != null && last.kind() == Part.Kind.FACT && part.kind() == Part.Kind.FACT;
      text.append(last == null ? "" : together ? "\n" : "\n\n").append(plain(part));
      last = part;
    }
    return text.append("\n\n").append(sender.signature(letter.locale())).append('\n').toString();
  }

  private static String plain(Part part) {
    return switch (part.kind()) {
      case FACT -> part.label() + ": " + part.text();
      case BUTTON -> part.text() + ":\n" + part.link();
      case PARAGRAPH, QUIET -> part.text();
    };
  }

  String html() {
    String language = letter.locale().getLanguage();
    String side = RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
            .append(language)
            .append("\" dir=\"")
            .append(side)
            .append("\"><head><meta charset=\"utf-8\"><title>")
            .append(escaped(letter.subject()))
            .append("</title></head>\n<body dir=\"")
            .append(side)
            .append(
                "\" style=\"margin:0;padding:24px;font:16px/1.5 Arial,sans-serif;color:#1b1b1b\">\n"
                    + "<div style=\"max-width:600px;margin:0 auto\">\n");
    if (sender.logo() != null) {
      html.append("<p><img src=\"cid:")
          .append(Sender.LOGO)
          .append("\" height=\"64\" alt=\"")
          .append(escaped(sender.from().name()))
          .append("\"></p>\n");
    }
    letter.parts().forEach(part -> html.append(shown(part)));
    return html.append("<p style=\"border-top:2px solid ")
        .append(sender.colour())
        .append(";padding-top:12px\">")
        .append(lines(sender.signature(letter.locale())))
        .append("</p>\n</div></body></html>\n")
        .toString();
  }

  private String shown(Part part) {
    return switch (part.kind()) {
      case PARAGRAPH -> "<p>" + lines(part.text()) + "</p>\n";
      case FACT ->
          "<p style=\"margin:4px 0\"><strong>"
              + escaped(part.label())
              + "</strong><br><bdi>"
              + lines(part.text())
              + "</bdi></p>\n";
      case QUIET -> "<p style=\"font-size:14px;color:#595959\">" + lines(part.text()) + "</p>\n";
      case BUTTON ->
          "<p style=\"margin:20px 0\"><a href=\""
              + escaped(part.link())
              + "\" style=\"display:inline-block;padding:12px 20px;background:"
              + sender.colour()
              + ";color:#ffffff;text-decoration:none;border-radius:4px\">"
              + escaped(part.text())
              + "</a></p>\n";
    };
  }

  private static String lines(String text) {
    return escaped(text).replace("\n", "<br>");
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
