package org.intersession.bot.commands.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.commands.language.Reading.Intent;
import org.jspecify.annotations.Nullable;

/**
 * How a line begins, which says what kind of line it is.
 *
 * @param end where the opening ends in the normal form
 * @param doubt the reason why it may not be acted on; absent if it may
 * @param corrects whether it begins with a no, so that what follows corrects a draft
 */
record Opening(
    Intent intent,
    @Nullable String verb,
    @Nullable Integer draft,
    int end,
    @Nullable String doubt,
    boolean corrects) {
  private static final String YES =
      "(?:yes|yeah|yep|ok|okay|oui|si|vale|de"
          + " acuerdo|d'accord|confirm(?:ed|er|e|ez|o|ar|ado|a|amos)?|go ahead|adelante)";
  private static final String NO = "(?:no|non|nope)";
  private static final String DROP =
      "(?:drop|discard|forget|scrap|abandon(?:ner|ne|nar)?|abandonner|laisse"
          + " tomber|descartar?|dejalo|olvidar?|olvidalo)";
  private static final String CANCEL =
      "(?:cancel|delete|annuler|annule|annulez|supprimer?|anular?|anule|cancelar?|cancele|borrar?|eliminar?)";
  private static final String DRAFT =
      "(?:(?:the |this |le |ce |el |este )?(?:draft|brouillon|borrador))";
  private static final String POLITE =
      "(?:please|thanks|thank you|svp|stp|s'il vous plait|s'il te plait|merci|por favor|gracias)";
  private static final String REQUEST =
      "(?:(?:can|could|would|will) (?:you|we)(?: please)?|i(?:'d| would) like (?:you )?to|i want"
          + " to|let's|je (?:voudrais|souhaite(?:rais)?|veux)|nous"
          + " (?:voudrions|souhaitons)|(?:peux|pourrais)[- ]tu|(?:pouvez|pourriez)[- ]vous|(?:me"
          + " )?(?:puedes|puede|podrias|podria)|(?:quiero|quisiera|queremos|quisieramos))";
  private static final String NUMBER = "(?:(?:# ?|n ?° ?|no\\.? ?)?(?<n>[0-9]{1,9}))";
  private static final String END = "(?<end>[ .!?,;:)]*)$";
  private static final Pattern START =
      Pattern.compile(
          "^[ ,.;:!?¡¿-]*(?:[@/]intersession[,:]? ?)?(?:(?:"
              + POLITE
              + "|"
              + REQUEST
              + ")[ ,]+){0,2}[ ¡¿]*");
  private static final Pattern CONFIRM =
      Pattern.compile(
          YES
              + "(?:[ ,.!]+(?:"
              + YES
              + "|"
              + POLITE
              + ")){0,5}(?:[ ,]*"
              + DRAFT
              + ")?(?:[ ,]*"
              + NUMBER
              + ")?"
              + END);
  private static final Pattern REFUSE =
      Pattern.compile(
          "(?:"
              + NO
              + "(?:[ ,.!]+(?:"
              + NO
              + "|"
              + POLITE
              + ")){0,5}(?:[ ,]*"
              + DRAFT
              + ")?|"
              + DROP
              + "(?: it| that| this)?(?: "
              + DRAFT
              + ")?|"
              + CANCEL
              + " "
              + DRAFT
              + ")(?:[ ,]*"
              + NUMBER
              + ")?(?:[ ,]*"
              + POLITE
              + ")?"
              + END);
  private static final Pattern YES_AND = Pattern.compile(YES + "(?: ?[,;:.!-]+ ?| )(?=[^ ])");
  private static final Pattern NO_COMMA = Pattern.compile(NO + " ?[,;:.!-]+ ?(?=[^ ])");
  private static final Pattern NO_BARE = Pattern.compile(NO + " (?=[^ ])");

  static Opening of(Text text, Vocabulary vocabulary) {
    String form = text.form();
    Matcher start = START.matcher(form);
    int begin = start.find() ? start.end() : 0;
    Matcher whole = CONFIRM.matcher(form).region(begin, form.length());
    if (whole.matches()) {
      return answer(Intent.CONFIRM, whole);
    }
    whole.usePattern(REFUSE).region(begin, form.length());
    if (whole.matches()) {
      return answer(Intent.DROP, whole);
    }
    return vocabulary
        .verbAt(form, begin)
        .map(verb -> new Opening(Intent.COMMAND, verb.name(), null, verb.end(), null, false))
        .orElseGet(() -> piece(form, begin));
  }

  /** What is left if the first word is not taken for a verb. */
  static Opening withoutVerb(Text text) {
    Matcher start = START.matcher(text.form());
    return piece(text.form(), start.find() ? start.end() : 0);
  }

  /** What stands after the answer, as it was said. */
  String rest(Text text) {
    int from = end;
    Matcher no = NO_BARE.matcher(text.form()).region(end, text.form().length());
    if (no.lookingAt()) {
      from = no.end();
    }
    return from >= text.form().length() ? "" : text.said(from, text.form().length());
  }

  private static Opening answer(Intent intent, Matcher match) {
    String number = match.group("n");
    String doubt = match.group("end").contains("?") ? "answer-question" : null;
    return new Opening(
        intent, null, number == null ? null : Integer.valueOf(number), match.end(), doubt, false);
  }

  private static Opening piece(String form, int begin) {
    Matcher rest = YES_AND.matcher(form).region(begin, form.length());
    if (rest.lookingAt()) {
      return new Opening(Intent.PIECE, null, null, rest.end(), "answer-yes-and", false);
    }
    rest.usePattern(NO_COMMA).region(begin, form.length());
    if (rest.lookingAt()) {
      return new Opening(Intent.PIECE, null, null, rest.end(), null, true);
    }
    rest.usePattern(NO_BARE).region(begin, form.length());
    boolean no = rest.lookingAt();
    return new Opening(Intent.PIECE, null, null, begin, no ? "answer-no-what" : null, no);
  }
}
