package org.intersession.bot.consultations.merge;

import java.util.List;
import org.intersession.bot.consultations.anchoring.LanguageAlignment;
import org.intersession.bot.consultations.anchoring.QuoteSearch;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadDocument.Paragraph;

/** The text that was sent out, with its language versions. */
public final class SentOut {
  private final ReadDocument text;
  private final List<Version> versions;
  private final PrintedLines lines;
  private final QuoteSearch search;

  /** A text and its versions in other languages. */
  public SentOut(ReadDocument text, List<ReadDocument> others) {
    this(text, others, PrintedLines.NONE);
  }

  /** A text, its versions in other languages, and the lines that commenters may name. */
  public SentOut(ReadDocument text, List<ReadDocument> others, PrintedLines lines) {
    this.text = text;
    this.lines = lines;
    this.versions =
        others.stream()
            .map(
                other ->
                    new Version(
                        other, new LanguageAlignment(other.paragraphs(), text.paragraphs())))
            .toList();
    this.search = new QuoteSearch(text.paragraphs());
  }

  /** The same text in another language. */
  record Version(ReadDocument document, LanguageAlignment alignment) {}

  /** The name of the file. */
  public String name() {
    return text.file();
  }

  /** Its paragraphs. */
  public List<Paragraph> paragraphs() {
    return text.paragraphs();
  }

  String mediaType() {
    return text.mediaType();
  }

  List<Version> versions() {
    return versions;
  }

  /** The versions in which some paragraphs have no certain counterpart, as sentences. */
  List<String> notices() {
    return versions.stream()
        .filter(version -> !version.alignment().isOneByOne())
        .map(version -> Sentences.unequal(version.document().file(), unaligned(version)))
        .toList();
  }

  private static long unaligned(Version version) {
    return version.document().paragraphs().stream()
        .filter(each -> !each.text().isBlank() && version.alignment().of(each.index()) < 0)
        .count();
  }

  PrintedLines lines() {
    return lines;
  }

  QuoteSearch search() {
    return search;
  }
}
