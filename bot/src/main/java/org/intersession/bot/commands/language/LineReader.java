package org.intersession.bot.commands.language;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Reading.Doubt;
import org.intersession.bot.commands.language.Reading.Intent;
import org.intersession.bot.commands.language.Reading.Part;
import org.intersession.bot.commands.language.Reading.Unknown;
import org.jspecify.annotations.Nullable;

/** Reads a line: a pure function that accounts for every word and never guesses. */
public final class LineReader {
  /** Longer lines are not read. */
  public static final int LONGEST = 10_000;

  /** Nor are lines with more than this outside of quotes and links. */
  public static final int LONGEST_UNQUOTED = 2_000;

  private static final int SHOWN = 40;
  private static final Pattern CORRECTION =
      Pattern.compile("\\b(?:instead|rather|plutot|mejor|en vez|en su lugar)\\b");

  private final Vocabulary vocabulary;
  private final List<Recogniser> recognisers;
  private final Nearest nearest;

  /** Loads what all readers share: names of days, numbers, languages and zones, from CLDR. */
  public static void prepare() {
    LineReader reader = new LineReader(new Vocabulary(List.of(), Map.of()));
    reader.read(new Line("tomorrow", Locale.ENGLISH, ZoneOffset.UTC, Instant.EPOCH));
  }

  /** A reader that knows these words. */
  public LineReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.nearest = new Nearest(vocabulary);
    this.recognisers =
        List.of(
            new TitleRecogniser(),
            new ContactRecogniser(),
            new InterpreterRecogniser(),
            new InterpretationRecogniser(),
            new LanguageRecogniser(),
            new PhraseRecogniser(),
            new MomentRecogniser(),
            new DateRecogniser(),
            new NumericDateRecogniser(),
            new RelativeDateRecogniser(),
            new WeekdayRecogniser(),
            new TimeRecogniser(),
            new SpokenTimeRecogniser(),
            new DayPartRecogniser(),
            new RangeRecogniser(),
            new LengthRecogniser(),
            new ShiftRecogniser(),
            new ZoneRecogniser(),
            new SizeRecogniser(),
            new RegistrationRecogniser(),
            new UntilRecogniser(),
            new SeriesRecogniser(),
            new PlatformRecogniser(),
            new GroupRecogniser(vocabulary),
            new ChangeRecogniser(),
            new SourceRecogniser(),
            new StepsRecogniser(),
            new QuestionRecogniser(),
            new NamingRecogniser(),
            new NumberRecogniser(),
            new TopicRecogniser(vocabulary),
            new FillerRecogniser());
  }

  /** What a line says. */
  public Reading read(Line line) {
    return read(line, null);
  }

  /** What a line says that may answer a question: {@code 45} is a size if a size was asked for. */
  public Reading read(Line line, @Nullable Slot<?> asked) {
    if (line.text().length() > LONGEST) {
      return tooLong(line, LONGEST);
    }
    Text text = TextReader.read(line.text());
    if (text.form().length() > LONGEST_UNQUOTED) {
      return tooLong(line, LONGEST_UNQUOTED);
    }
    Opening opening = Opening.of(text, vocabulary);
    Reading reading = read(line, text, opening, asked);
    if (opening.intent() == Intent.COMMAND && !reading.clear()) {
      Reading piece = read(line, text, Opening.withoutVerb(text), asked);
      return piece.clear() && !piece.values().isEmpty() ? piece : reading;
    }
    return reading;
  }

  /** A merged reading with its date and time checked together, in the zone that holds now. */
  public Reading check(Reading reading, Line line) {
    List<Doubt> doubts = new ArrayList<>(reading.doubts());
    reading
        .get(Slot.WHEN)
        .map(when -> Moments.doubts(when, line, Slot.WHEN, ""))
        .ifPresent(
            found ->
                found.stream()
                    .filter(
                        doubt -> doubts.stream().noneMatch(d -> d.reason().equals(doubt.reason())))
                    .forEach(doubts::add));
    return new Reading(
        reading.intent(),
        reading.verb(),
        reading.draft(),
        reading.values(),
        doubts,
        reading.unknown(),
        reading.parts());
  }

  private Reading read(Line line, Text text, Opening opening, @Nullable Slot<?> asked) {
    Set<Slot<?>> slots = opening.verb() == null ? null : vocabulary.verb(opening.verb()).slots();
    Scene scene =
        new Scene(
            line,
            line.now().atZone(line.zone()).toLocalDateTime(),
            opening.verb() == null ? 0 : opening.end(),
            slots,
            opening.corrects() || CORRECTION.matcher(text.form()).find(),
            asked,
            new Offers(line.locale()));
    List<Finding> findings = new ArrayList<>();
    if (opening.end() < text.form().length()) {
      recognisers.forEach(recogniser -> recogniser.find(text, scene, findings::add));
    }
    List<Finding> chosen = Covering.of(text, opening.end(), findings);
    Account account = new Account(text, scene, opening, chosen, nearest);
    return reading(opening, text, scene, account, Assembly.of(text, scene, account.usable()));
  }

  private Reading reading(
      Opening opening, Text text, Scene scene, Account account, SlotValues given) {
    List<Doubt> doubts = new ArrayList<>(given.doubts());
    openingDoubt(opening, text, scene, account, doubts);
    account.keepOnlyUsed(given.values());
    boolean nothing =
        opening.intent() == Intent.PIECE && given.values().isEmpty() && doubts.isEmpty();
    return new Reading(
        nothing ? Intent.NOTHING : opening.intent(),
        opening.verb(),
        opening.draft(),
        given.values(),
        doubts,
        account.unknown(),
        account.parts());
  }

  private void openingDoubt(
      Opening opening, Text text, Scene scene, Account account, List<Doubt> doubts) {
    String reason = opening.doubt();
    if (reason == null || reason.equals("answer-no-what") && account.explainsNo()) {
      return;
    }
    String said = text.said().strip();
    String change = (reason.equals("answer-no-what") ? "no, " : "") + opening.rest(text);
    String answer = reason.equals("answer-no-what") ? "no" : "yes";
    Line line = scene.line();
    boolean readable =
        !reason.equals("answer-question")
            && read(new Line(change, line.locale(), line.zone(), line.now())).clear();
    List<Candidate> offers =
        List.of(
            candidate(answer), candidate(readable ? change : answer.equals("no") ? "yes" : "no"));
    doubts.add(new Doubt(Slot.CONFIRMATION, said, reason, Map.of(), offers));
  }

  private static Candidate candidate(String line) {
    return new Candidate(line, line);
  }

  private static Reading tooLong(Line line, int longest) {
    String text = line.text();
    Doubt doubt =
        new Doubt(
            Slot.TITLE,
            text.substring(0, SHOWN),
            "too-long",
            Map.of("longest", Integer.toString(longest)),
            List.of());
    Part all = new Part(0, text.length(), text, "unknown");
    Unknown unknown = new Unknown(text.substring(0, SHOWN), 0, null, "too-long");
    return new Reading(
        Intent.NOTHING, null, null, Map.of(), List.of(doubt), List.of(unknown), List.of(all));
  }
}
