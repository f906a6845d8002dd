package org.intersession.bot.commands.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.intersession.bot.commands.language.Questions.Kind;
import org.intersession.bot.commands.language.Questions.Question;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a form: {@code scale "How useful was it?"}, {@code choice "Length: too short /
 * right / too long"}, {@code text "What should change?"}; one without such a word is what its
 * answers make it.
 */
final class QuestionRecogniser implements Recogniser {
  private static final int DEFAULT_TOP = 5;
  private static final String RANGE =
      "\\(?(?:(?:from|de|del) )?(?<from>[01]) ?(?:-|to|a|al|/) ?(?<to>10|[2-9])\\)?";

  /** What says how a question is answered, and the question. */
  private static final Phrasing SAID =
      Phrasing.of(
          "(?:(?:a|an|une?|una|con|avec|with) )?(?:"
              + "(?<scale>scales?|ratings?|rate|marks?|grade|echelles?|notes?|notation|noter|escalas?"
              + "|puntuacion|valoracion|nota)"
              + "|(?<yesno>(?:yes|oui|si)(?: ?/ ?| or | ou | o )(?:no|non))"
              + "|(?<choice>choices?|choose|pick|options?|multiple choice|choix|choisir|opcion(?:es)?"
              + "|eleccion|elegir|seleccion)"
              + "|(?<text>(?:free |open )?(?:text|comments?)|open|texte(?: libre)?|commentaires?"
              + "|texto(?: libre)?|comentarios?|(?:open question|question ouverte|pregunta abierta))"
              + "|(?<any>questions?|preguntas?))"
              + "(?: "
              + RANGE
              + ")?(?: ?:)? ?\uE000");

  private static final Pattern MARKS = Pattern.compile("(?: ?:| ?,)? ?" + RANGE);
  private static final Pattern BRACKETS = Pattern.compile("(?: ?:)? ?\\((?<all>[^()\uE000]+)\\)");
  private static final Pattern QUOTED =
      Pattern.compile("(?: ?:)?(?<all>(?: ?[,/|]? ?\uE000){2,12})");

  /** Words that begin something else, so that no answer goes on with one. */
  private static final String ELSE =
      "(?:by|before|from|for|until|till|a|au|aux|de|du|des|pour|jusqu|avant|para|hasta|antes|with|avec"
          + "|con|and|et|y|without|sans|sin|reminders?|rappels?|recordatorios?|scales?|ratings?|choices?"
          + "|text|open|questions?|echelles?|choix|texte|escalas?|opcion|texto|preguntas?)(?![\\p{L}])";

  private static final String WORD = "[^\uE000-\uE003 ,;:()/|0-9]+";
  private static final String ANSWER = WORD + "(?: (?!" + ELSE + ")" + WORD + "){0,5}";

  /** Without brackets or quotes the answers are plain words between strokes. */
  private static final Pattern BARE =
      Pattern.compile("(?: ?:)? (?<all>" + ANSWER + "(?: ?[/|] ?" + ANSWER + ")+)");

  private static final Pattern INLINE =
      Pattern.compile("(?s)(?<question>.*?(?:[:：]|[?？؟](?=[^/|;]*[/|;])))\\s*(?<all>.+[/|;,].+)");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    if (!scene.allows(Slot.QUESTIONS)) {
      return;
    }
    SAID.in(text, m -> found.accept(said(text, m)));
    boolean answers = scene.asked() == Slot.QUESTIONS;
    if (!scene.hasVerb() && !answers) {
      return;
    }
    int title = scene.hasVerb() ? text.form().indexOf(Text.QUOTED) : -1;
    text.held().entrySet().stream()
        .filter(held -> held.getValue().kind() == Text.QUOTED && held.getKey() != title)
        .forEach(held -> found.accept(unsaid(text, held.getKey())));
  }

  private static Finding said(Text text, Matcher match) {
    int end = match.end();
    String content = text.heldAt(end - 1).content();
    if (match.group("text") != null) {
      return finding(match.start(), end, new Question(Kind.TEXT, content, List.of()));
    }
    if (match.group("yesno") != null) {
      String words = text.said(match.start("yesno"), match.end("yesno"));
      List<String> choices = List.of(words.split("\\s*/\\s*|\\s+(?:or|ou|o)\\s+"));
      return finding(match.start(), end, new Question(Kind.CHOICE, content, choices));
    }
    boolean scale = match.group("scale") != null;
    if (match.group("from") != null) {
      return finding(match.start(), end, scale(content, match));
    }
    Optional<Finding> answered = answered(text, match.start(), end, !scale);
    if (answered.isPresent()) {
      return answered.get();
    }
    if (match.group("choice") != null) {
      Meaning which = new Meaning.Unsure(Slot.QUESTIONS, "question-choices", Map.of(), List.of());
      return new Finding(match.start(), end, which, 40);
    }
    return finding(
        match.start(),
        end,
        scale
            ? new Question(Kind.SCALE, content, marks(1, DEFAULT_TOP))
            : new Question(Kind.TEXT, content, List.of()));
  }

  private static Finding unsaid(Text text, int place) {
    String content = text.heldAt(place).content();
    return answered(text, place, place + 1, true)
        .orElseGet(() -> finding(place, place + 1, new Question(Kind.TEXT, content, List.of())));
  }

  /** A question whose answers stand in it or after it. */
  private static Optional<Finding> answered(Text text, int start, int end, boolean choices) {
    String content = text.heldAt(end - 1).content();
    Matcher after = MARKS.matcher(text.form()).region(end, text.form().length());
    if (after.lookingAt()) {
      return Optional.of(finding(start, after.end(), scale(content, after)));
    }
    if (!choices) {
      return Optional.empty();
    }
    Matcher inline = INLINE.matcher(content);
    if (inline.matches()) {
      String question = inline.group("question").replaceFirst("[\\s\\u00a0\\u202f]*[:：]$", "");
      return Optional.of(finding(start, end, choice(question, split(inline.group("all")))));
    }
    for (Pattern form : List.of(BRACKETS, BARE)) {
      after.usePattern(form).region(end, text.form().length());
      if (after.lookingAt()) {
        String all = text.said(after.start("all"), after.end("all"));
        return Optional.of(finding(start, after.end(), choice(content, split(all))));
      }
    }
    after.usePattern(QUOTED).region(end, text.form().length());
    return after.lookingAt() && text.form().charAt(start) != Text.QUOTED
        ? Optional.of(finding(start, after.end(), choice(content, quoted(text, after))))
        : Optional.empty();
  }

  private static List<String> quoted(Text text, Matcher list) {
    return IntStream.range(list.start("all"), list.end("all"))
        .filter(place -> text.form().charAt(place) == Text.QUOTED)
        .mapToObj(place -> text.heldAt(place).content())
        .toList();
  }

  /** Between strokes; without any, between commas. */
  private static List<String> split(String all) {
    String between = all.matches("(?s).*[/|;].*") ? "[/|;]" : ",";
    return Arrays.stream(all.split(between))
        .map(Invisible::trim)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static Question choice(String text, List<String> choices) {
    return new Question(Kind.CHOICE, text, choices);
  }

  private static Question scale(String text, Matcher range) {
    int from = Integer.parseInt(group(range, "from"));
    return new Question(Kind.SCALE, text, marks(from, Integer.parseInt(group(range, "to"))));
  }

  private static String group(Matcher match, String name) {
    @Nullable String group = match.group(name);
    return group == null ? "" : group;
  }

  private static List<String> marks(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
  }

  private static Finding finding(int start, int end, Question question) {
    Meaning meaning = new Meaning.Given(Slot.QUESTIONS, new Questions(List.of(question)));
    return new Finding(start, end, meaning, 40);
  }
}
