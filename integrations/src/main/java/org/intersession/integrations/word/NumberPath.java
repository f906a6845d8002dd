package org.intersession.integrations.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.integrations.word.NumberCounters.Printed;

/**
 * The full number of a paragraph within those that it stands under: (ii) under (c) under 12 bis is
 * 12 bis (c)(ii). Knows numbers of lists and numbers that were typed in.
 */
final class NumberPath {
  private static final String LATIN =
      "bis|ter|quater|quinquies|sexies|septies|octies|nonies|novies|decies|alt";
  private static final Pattern TYPED =
      Pattern.compile(
          "\\s*(?:"
              + "(?<decimal>\\d{1,4}(?:\\.\\d{1,3}){0,6}(?:\\s?(?:"
              + LATIN
              + ")\\b\\.?|\\s?[A-Z](?=[.)\\t]))*)(?<end>[.)]?)(?<gap>[\\s\\u00a0]+|$)"
              + "|(?<letter>\\(?(?:[a-z]{1,2}|[ivxl]{1,6})(?:\\s(?:"
              + LATIN
              + "))?\\))[\\s\\u00a0]"
              + "|(?<digits>\\(\\d{1,3}\\))[\\s\\u00a0])");

  private final Deque<Step> steps = new ArrayDeque<>();

  /** One number on the way: its shape, and for a list's also the list and level. */
  private record Step(String shape, String list, int level, String number, String path) {}

  /** Goes to the paragraph of a list. */
  String listed(Printed printed) {
    String number = bare(printed.text());
    if (number.isEmpty()) {
      return "";
    }
    String shape = shape(number, printed.format().endsWith("Roman"));
    while (!steps.isEmpty() && !above(steps.peek(), printed, shape)) {
      steps.pop();
    }
    return push(shape, printed.list(), printed.level(), number);
  }

  private boolean above(Step step, Printed printed, String shape) {
    if (step.list().equals(printed.list())) {
      return step.level() < printed.level();
    }
    if (printed.level() == 0 && shape.equals("decimal")) {
      return false;
    }
    return holdsOther(shape);
  }

  /** A step of this shape exists already on the way: the new one is its sibling, not its child. */
  private boolean holdsOther(String shape) {
    return steps.stream().noneMatch(step -> step.shape().equals(shape));
  }

  /** Goes to a paragraph whose number, if it has one, was typed in. */
  String typed(String text) {
    Matcher matcher = TYPED.matcher(text.length() > 60 ? text.substring(0, 60) : text);
    if (text.isEmpty() || !matcher.lookingAt()) {
      return "";
    }
    String number = matcher.group("decimal");
    if (number != null && !printedAsNumber(matcher, number)) {
      return "";
    }
    if (number == null) {
      number = matcher.group("letter") != null ? matcher.group("letter") : matcher.group("digits");
    }
    String bare = bare(number);
    String shape = shape(bare, roman(bare));
    if (shape.equals("decimal")) {
      steps.clear();
    }
    while (!steps.isEmpty() && !holdsOther(shape)) {
      steps.pop();
    }
    return push(shape, "", 0, bare);
  }

  /** "12. Text", "12 bis Text" and "12[tab]Text" are numbered; "12 Parties" is not. */
  private static boolean printedAsNumber(Matcher matcher, String number) {
    String gap = matcher.group("gap");
    boolean latin =
        number.indexOf(' ') > 0 || Character.isLetter(number.charAt(number.length() - 1));
    return !matcher.group("end").isEmpty() || gap.indexOf('\t') >= 0 || latin;
  }

  /** The letter i is Roman unless h stands before it on its level. */
  private boolean roman(String bare) {
    String inner = bare.replaceAll("[()]", "");
    if (!inner.matches("[ivxl]+")) {
      return false;
    }
    for (Step step : steps) {
      if (step.shape().equals("letter")) {
        String before = step.number().replaceAll("[()]", "");
        return !(inner.length() == 1
            && before.length() == 1
            && before.charAt(0) + 1 == inner.charAt(0));
      }
      if (step.shape().equals("roman")) {
        return true;
      }
    }
    return true;
  }

  private static String shape(String number, boolean roman) {
    if (roman) {
      return "roman";
    }
    char first = number.charAt(number.charAt(0) == '(' ? Math.min(1, number.length() - 1) : 0);
    if (!Character.isDigit(first)) {
      return Character.isUpperCase(first) ? "upper" : "letter";
    }
    return number.charAt(0) == '(' || number.endsWith(")") ? "digits" : "decimal";
  }

  private String push(String shape, String list, int level, String number) {
    Step parent = steps.peek();
    String path = number;
    if (parent != null && !startsWith(number, parent.number())) {
      path = parent.path() + (joins(parent, number) ? "" : " ") + number;
    }
    steps.push(new Step(shape, list, level, number, path));
    return path;
  }

  /** 1.2 says already that it stands under 1. */
  private static boolean startsWith(String number, String parent) {
    return number.length() > parent.length()
        && number.startsWith(parent)
        && !Character.isLetterOrDigit(number.charAt(parent.length()));
  }

  private static boolean joins(Step parent, String number) {
    return parent.number().endsWith(")") && number.startsWith("(");
  }

  /** A number without the point, comma or dash that ends it. */
  private static String bare(String number) {
    int end = number.length();
    while (end > 0 && ".:,;-–— \t\u00a0".indexOf(number.charAt(end - 1)) >= 0) {
      end--;
    }
    return number.substring(0, end);
  }

  /** A heading ends what stood before it. */
  void heading() {
    steps.clear();
  }
}
