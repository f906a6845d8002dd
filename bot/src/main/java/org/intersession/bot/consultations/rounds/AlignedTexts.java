package org.intersession.bot.consultations.rounds;

import java.util.List;
import java.util.Optional;
import org.intersession.bot.consultations.anchoring.LanguageAlignment;
import org.intersession.bot.documents.LanguageText;
import org.intersession.integrations.ReadDocument.Paragraph;

/** A version's texts, each paragraph with its counterpart in the first language. */
public final class AlignedTexts {
  private final List<LanguageText> texts;
  private final List<LanguageAlignment> toFirst;
  private final List<LanguageAlignment> fromFirst;

  /** Aligns texts on the first. */
  public AlignedTexts(List<LanguageText> texts) {
    this.texts = List.copyOf(texts);
    List<Paragraph> first = first().text().paragraphs();
    this.toFirst =
        texts.stream().map(each -> new LanguageAlignment(each.text().paragraphs(), first)).toList();
    this.fromFirst =
        texts.stream().map(each -> new LanguageAlignment(first, each.text().paragraphs())).toList();
  }

  /** The text on which paragraphs are counted. */
  public LanguageText first() {
    return texts.get(0);
  }

  /** All texts. */
  public List<LanguageText> all() {
    return texts;
  }

  /** The text in a language, or else the first. */
  public LanguageText in(String language) {
    return find(language).orElseGet(this::first);
  }

  /** The text in a language. */
  public Optional<LanguageText> find(String language) {
    return texts.stream().filter(text -> text.language().equals(language)).findFirst();
  }

  /** The paragraph of the first language for one of another; -1 where there is none for certain. */
  public int toFirst(String language, int paragraph) {
    int at = place(language);
    boolean inside = paragraph >= 0 && paragraph < texts.get(at).text().paragraphs().size();
    return at == 0 || !inside ? (inside ? paragraph : -1) : toFirst.get(at).of(paragraph);
  }

  /** The paragraph of a language for one of the first. */
  public int fromFirst(String language, int paragraph) {
    int at = place(language);
    boolean inside = paragraph >= 0 && paragraph < first().text().paragraphs().size();
    return at == 0 || !inside ? (inside ? paragraph : -1) : fromFirst.get(at).of(paragraph);
  }

  /** The languages of which not every paragraph has its counterpart. */
  public List<String> uneven() {
    return texts.stream()
        .filter(text -> !toFirst.get(place(text.language())).isOneByOne())
        .map(LanguageText::language)
        .toList();
  }

  private int place(String language) {
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).language().equals(language)) {
        return i;
      }
    }
    return 0;
  }
}
