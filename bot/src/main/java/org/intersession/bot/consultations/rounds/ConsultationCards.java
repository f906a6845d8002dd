package org.intersession.bot.consultations.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.intersession.bot.consultations.rounds.Consultation.State;
import org.intersession.bot.consultations.rounds.Submissions.Submission;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardAction;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Consultations as the channel sees them. */
final class ConsultationCards {
  private static final int SHOWN = 30;
  private static final int CUT = 160;
  private static final int FILES = 5;

  private final Consultations consultations;
  private final Remarks remarks;
  private final Parties parties;
  private final FileLinks links;
  private final Shelf shelf;
  private final ConsultationProperties.Pages pages;
  private final ConsultationWords words;

  ConsultationCards(
      Consultations consultations,
      Remarks remarks,
      Parties parties,
      FileLinks links,
      Shelf shelf,
      ConsultationProperties.Pages pages,
      ConsultationWords words) {
    this.consultations = consultations;
    this.remarks = remarks;
    this.parties = parties;
    this.links = links;
    this.shelf = shelf;
    this.pages = pages;
    this.words = words;
  }

  /** How it stands: counts for everyone, names for the secretariat. */
  Card status(Consultation consultation, boolean names, Locale locale) {
    List<Standing> standings = consultations.standings(consultation);
    List<CardElement> body = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    facts.add(words.fact(locale, "state", state(consultation, locale)));
    facts.add(
        words.fact(
            locale,
            "deadline",
            words.deadline(consultation.round().deadline(), consultation.round().zone(), locale)));
    facts.add(words.fact(locale, "round", Integer.toString(consultation.round().number())));
    facts.add(words.fact(locale, "asked", Integer.toString(standings.size())));
    for (Standing.Kind kind : Standing.Kind.values()) {
      List<Standing> these = standings.stream().filter(one -> one.kind() == kind).toList();
      if (!these.isEmpty()) {
        facts.add(new Fact(words.text(locale, "standing." + kind), who(these, names, locale)));
      }
    }
    List<Standing> lost = standings.stream().filter(one -> !one.reachable()).toList();
    if (!lost.isEmpty()) {
      facts.add(words.fact(locale, "unreachable", who(lost, names, locale)));
    }
    shelf
        .address(consultation.number(), consultation.round().number())
        .ifPresent(address -> facts.add(words.fact(locale, "shelf", address)));
    List<Submission> files = consultations.submissions(consultation);
    if (!files.isEmpty()) {
      long byHand = files.stream().filter(Submission::byHand).count();
      facts.add(
          words.fact(
              locale,
              "files",
              words.text(locale, "files.handed", Map.of("count", files.size(), "hand", byHand))));
    }
    long unsure =
        consultations.carried(consultation).stream().filter(CarriedRemark::undecided).count();
    if (unsure > 0) {
      facts.add(words.fact(locale, "unsure", Long.toString(unsure)));
    }
    body.add(new Facts(facts));
    if (names) {
      files.stream()
          .filter(Submission::byHand)
          .forEach(one -> body.add(new Text(toRead("files.by-hand", one, locale))));
      files.stream()
          .filter(Submission::held)
          .forEach(one -> body.add(new Text(toRead("files.held", one, locale))));
    }
    standings.stream()
        .filter(one -> one.extension() != null)
        .forEach(
            one ->
                body.add(
                    new Text(
                        words.text(
                            locale,
                            "extended",
                            Map.of(
                                "party", one.party().name(locale),
                                "until",
                                    words.deadline(
                                        java.util.Objects.requireNonNull(one.extension()),
                                        consultation.round().zone(),
                                        locale))),
                        Tone.QUIET)));
    if (consultation.state() == State.PUBLISHED) {
      body.add(new Text(words.text(locale, "published.at", Map.of())));
    }
    return new Card(
        title(consultation, locale), locale, body, actions(consultation, names, locale));
  }

  private String toRead(String key, Submission file, Locale locale) {
    return words.text(
        locale,
        key,
        Map.of(
            "receipt", file.receipt(),
            "party",
                file.party().isEmpty()
                    ? words.text(locale, "files.stranger")
                    : party(file.party(), locale),
            "name", file.name(),
            "late", Boolean.toString(file.late())));
  }

  private List<CardAction> actions(Consultation consultation, boolean names, Locale locale) {
    List<CardAction> actions = new ArrayList<>();
    if (consultation.state() == State.PUBLISHED) {
      actions.add(words.open(locale, "open.published", pages.published(consultation.slug())));
    }
    if (names && consultations.carried(consultation).stream().anyMatch(CarriedRemark::unsure)) {
      actions.add(words.open(locale, "open.placing", links.placing(consultation.number())));
    }
    if (names) {
      consultations.submissions(consultation).stream()
          .filter(Submission::byHand)
          .limit(FILES)
          .forEach(one -> actions.add(fetch(consultation, one)));
    }
    return actions;
  }

  private CardAction fetch(Consultation consultation, Submission file) {
    return new CardAction.Open(
        file.name(), java.net.URI.create(consultations.address(consultation, file)));
  }

  /** Silence is named to the secretariat only. */
  private static String who(List<Standing> these, boolean names, Locale locale) {
    String count = Integer.toString(these.size());
    return names
        ? count
            + " – "
            + these.stream().map(one -> one.party().name(locale)).collect(Collectors.joining(", "))
        : count;
  }

  /** Who said what, by paragraph. */
  Card comments(Consultation consultation, Locale locale) {
    List<Remark> said =
        remarks.released(consultation.number(), consultation.round().number()).stream()
            .sorted(java.util.Comparator.comparingInt(Remark::paragraph))
            .toList();
    List<CardElement> body = new ArrayList<>();
    AlignedTexts texts = consultations.texts(consultation);
    if (said.isEmpty()) {
      body.add(new Text(words.text(locale, "comments.none")));
    }
    said.stream()
        .filter(one -> one.said().answers() == null)
        .limit(SHOWN)
        .forEach(one -> body.add(new Text(line(one, said, texts, locale))));
    long roots = said.stream().filter(one -> one.said().answers() == null).count();
    if (roots > SHOWN) {
      body.add(
          new Text(
              words.text(locale, "comments.more", Map.of("count", roots - SHOWN)), Tone.QUIET));
    }
    return new Card(title(consultation, locale), locale, body, List.of());
  }

  private String line(Remark one, List<Remark> all, AlignedTexts texts, Locale locale) {
    long replies = all.stream().filter(other -> one.id().equals(other.said().answers())).count();
    String text = one.said().text().isEmpty() ? "" : cut(one.said().text());
    String proposed = one.said().proposed() == null ? "" : cut(one.said().proposed());
    return words.text(
        locale,
        "comments.line",
        Map.of(
            "place",
            place(one, texts, locale),
            "party",
            party(one.party(), locale),
            "text",
            text.isEmpty() ? "→ " + proposed : text,
            "replies",
            replies));
  }

  private String place(Remark one, AlignedTexts texts, Locale locale) {
    if (one.paragraph() < 0) {
      return words.text(locale, "whole");
    }
    String number = texts.first().text().paragraphs().get(one.paragraph()).number();
    return number.isEmpty() ? "¶" + (one.paragraph() + 1) : number;
  }

  private String party(String code, Locale locale) {
    return parties.byCode(code).map((Party party) -> party.name(locale)).orElse(code);
  }

  /** The compiled files of a round. */
  Card files(Consultation consultation, String sentence, Locale locale) {
    int round = consultation.round().number();
    String secret = links.secret(consultation.number(), round);
    List<CardAction> files =
        List.of(
            words.open(locale, "open.docx", links.address(secret, "matrix.docx")),
            words.open(locale, "open.xlsx", links.address(secret, "matrix.xlsx")),
            words.open(locale, "open.pdf", links.address(secret, "matrix.pdf")),
            words.open(locale, "open.annotated", links.address(secret, "comments.docx")));
    long count =
        remarks.released(consultation.number(), round).stream()
            .filter(one -> one.said().answers() == null)
            .count();
    return new Card(
        title(consultation, locale),
        locale,
        List.of(
            new Text(sentence),
            new Text(words.text(locale, "files.count", Map.of("count", count))),
            new Text(words.text(locale, "files.secret"), Tone.QUIET)),
        files);
  }

  private String state(Consultation consultation, Locale locale) {
    return words.text(locale, "state." + consultation.state());
  }

  String title(Consultation consultation, Locale locale) {
    return words.text(
        locale, "title", Map.of("number", consultation.number(), "title", consultation.title()));
  }

  private static String cut(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= CUT ? line : line.substring(0, CUT) + "…";
  }
}
