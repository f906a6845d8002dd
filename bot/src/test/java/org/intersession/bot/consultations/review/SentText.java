package org.intersession.bot.consultations.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.tools.WordFile;
import org.intersession.integrations.ReadDocument.Paragraph;

/** The text of a consultation, as delegates mark copies of it. */
record SentText(Consultations consultations, int number) {
  /** A copy with one comment on the first words of a paragraph. */
  byte[] commented(int paragraph, String author, String comment) {
    WordFile copy = WordFile.of(paragraphs().stream().map(Paragraph::text).toList());
    copy.comment(paragraph, words(paragraph), author, comment);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      copy.save(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  /** The first words of a paragraph. */
  String words(int paragraph) {
    String text = paragraphs().get(paragraph).text();
    return text.substring(0, text.indexOf(' ', 12));
  }

  List<Paragraph> paragraphs() {
    return consultations
        .texts(consultations.find(number).orElseThrow())
        .first()
        .text()
        .paragraphs();
  }

  /** Waits until a delegate's pages have these words. */
  static void await(Delegate delegate, String words) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    String seen = "";
    while (System.nanoTime() < end) {
      seen = delegate.get("/drop?lang=en").body() + delegate.get("?lang=en").body();
      if (seen.contains(words)) {
        return;
      }
      LockSupport.parkNanos(200_000_000);
    }
    throw new AssertionError("not there: " + words + " in " + seen);
  }
}
