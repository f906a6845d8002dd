package org.intersession.integrations.mail;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where the message that a mail answers begins, in the forms of common clients in six
 * languages. Answers written between quoted lines are kept with those, so that no word is lost; a
 * forwarded message is not a quoted one.
 */
final class QuotedText {
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "On .{4,300}\\bwrote ?:"
              + "|Le .{4,300}\\ba écrit\\s?:"
              + "|El .{4,300}\\bescribió ?:"
              + "|.{4,300}(?:написал(?:\\(а\\)|а)?|пишет|писал(?:\\(а\\)|а)?)\\s?:"
              + "|.{2,300}写道\\s?[:：]"
              + "|.{0,300}كتب(?:ت)?(?!\\p{L}).{0,200}[:：]");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[-_ ]{2,}(?:Original Message|Original Appointment|Message d['’]origine|Message original"
              + "|Mensaje original|Исходное сообщение|Оригинальное сообщение|原始邮件|原邮件"
              + "|الرسالة الأصلية)[-_ ]{2,}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern FROM =
      Pattern.compile("\\*?(?:From|De|От|发件人|寄件者|من)\\s?[:：]\\*?.*\\S.*");
  private static final Pattern SENT =
      Pattern.compile(
          "\\*?(?:Sent|Date|Envoyé|Enviado(?: el)?|Fecha|Отправлено|Дата|发送时间|日期"
              + "|تاريخ الإرسال|تم الإرسال|التاريخ)(?: le)?\\s?[:：]\\*?.*");

  private QuotedText() {}

  /** The text above the quoted message. */
  static String above(String text) {
    List<String> lines = Arrays.asList(text.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      if (beginsHere(lines, i)) {
        return text(lines.subList(0, i));
      }
    }
    return text(lines);
  }

  private static boolean beginsHere(List<String> lines, int at) {
    String line = lines.get(at).strip();
    if (SEPARATOR.matcher(line).matches() || isHeaderBlock(lines, at)) {
      return true;
    }
    int after = endOfAttribution(lines, at);
    if (after >= 0) {
      return !isAnsweredBetween(lines.subList(after, lines.size()));
    }
    return line.startsWith(">") && allQuoted(lines.subList(at, lines.size()));
  }

  /** A client breaks a long attribution into two or three lines. */
  private static int endOfAttribution(List<String> lines, int at) {
    StringBuilder joined = new StringBuilder();
    for (int i = at; i < Math.min(at + 3, lines.size()); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith(">")) {
        return -1;
      }
      joined.append(joined.isEmpty() ? "" : " ").append(line);
      if (joined.length() < 600 && ATTRIBUTION.matcher(joined).matches()) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isHeaderBlock(List<String> lines, int at) {
    if (!FROM.matcher(lines.get(at).strip()).matches()) {
      return false;
    }
    return lines.subList(at + 1, Math.min(at + 4, lines.size())).stream()
        .anyMatch(line -> SENT.matcher(line.strip()).matches());
  }

  /** Whether quoted lines are followed by others: answers written between them. */
  private static boolean isAnsweredBetween(List<String> lines) {
    boolean quoted = false;
    for (String line : lines) {
      boolean quote = line.strip().startsWith(">");
      if (quoted && !quote && !line.isBlank()) {
        return true;
      }
      quoted |= quote;
    }
    return false;
  }

  private static boolean allQuoted(List<String> lines) {
    return lines.stream().allMatch(line -> line.isBlank() || line.strip().startsWith(">"));
  }

  private static String text(List<String> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).replaceAll("[_\\-\\s]", "").isEmpty()) {
      end--;
    }
    return String.join("\n", lines.subList(0, end)).strip();
  }
}
