package org.intersession.bot.commands.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.commands.language.Reading.Candidate;

/** Groups, Parties and sets of Parties, by the names that the vocabulary lists. */
final class GroupRecogniser implements Recogniser {
  private static final Pattern WORD = Pattern.compile("[^ ,;()]+");

  /** French articles that stand together with the name. */
  private static final Pattern ELIDED = Pattern.compile("[ld]'");

  private static final String MEMBERS =
      "(?:(?:from |to |of |by |aux? |a |de |des )?(?:all )?(?:the |les |los |tous les |todos los )?"
          + "(?:members|membres|miembros) )?";
  private static final Pattern BEFORE =
      Pattern.compile(
          MEMBERS
              + "(?:for |of |from |with |to |lead |pour |de la part de |aupres de |de |du |des |d'|au "
              + "|aux |avec |para |con |del |al |a |chef de file )?(?:the |le |la |les |l'|el |los "
              + "|las )?$");
  private static final Pattern LEADS =
      Pattern.compile(
          "(?:with |avec |con )?(?:lead(?: author| by)?|led by|chef de file|auteur principal"
              + "|pilote(?: par)?|dirigee? par|autora? principal|liderad[oa] por|dirigid[oa] por"
              + "|lidera|encabezad[oa] por)(?: ?:)? (?:the |le |la |les |l'|el |los |las )?$");
  private static final Pattern AFTER_TIME =
      Pattern.compile("(?:[0-9]:[0-9]{2}|[0-9] ?h[0-9]{0,2}|[ap]\\.?m\\.?)(?: \\(?|\\()$");
  private final Vocabulary vocabulary;

  GroupRecogniser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    String form = text.form();
    Matcher word = WORD.matcher(form);
    while (word.find()) {
      from(form, word.start(), word.end(), scene, found);
      Matcher elided = ELIDED.matcher(form).region(word.start(), word.end());
      if (elided.lookingAt()) {
        from(form, elided.end(), word.end(), scene, found);
      }
    }
  }

  /** Every name that begins at a place. */
  private void from(String form, int start, int first, Scene scene, Consumer<Finding> found) {
    int end = first;
    for (int words = 0; words < vocabulary.longestName() && end > 0; words++) {
      accept(form, start, end, scene, found);
      Matcher next = WORD.matcher(form);
      end = next.find(end) && next.start() <= end + 2 ? next.end() : -1;
    }
  }

  /** Right after a time of day, a place's name is a zone, though a Party bears it too. */
  private static boolean isZone(String form, int start, int end) {
    String before = form.substring(Math.max(0, start - 12), start);
    return AFTER_TIME.matcher(before).find() && !Zones.named(form.substring(start, end)).isEmpty();
  }

  private void accept(String form, int start, int end, Scene scene, Consumer<Finding> found) {
    if (isZone(form, start, end)) {
      return;
    }
    String name = form.substring(start, end).replaceAll("[.:!?]+$", "");
    Set<String> keys = vocabulary.groups(name);
    if (keys.isEmpty()) {
      return;
    }
    String before = form.substring(Math.max(0, start - 40), start);
    Matcher leads = LEADS.matcher(before);
    int nameEnd = start + name.length();
    if (scene.allows(Slot.LEAD) && leads.find()) {
      int wide = start - leads.group().length();
      found.accept(new Finding(wide, nameEnd, lead(keys), 60));
      return;
    }
    Meaning meaning =
        keys.size() == 1
            ? new Meaning.Given(Slot.GROUPS, List.copyOf(keys))
            : new Meaning.Unsure(Slot.GROUPS, "group-several", Map.of(), offers(keys));
    found.accept(new Finding(start, nameEnd, meaning, 50));
    Matcher filler = BEFORE.matcher(before);
    if (filler.find() && !filler.group().isEmpty()) {
      int wide = start - filler.group().length();
      if (wide == 0 || form.charAt(wide - 1) == ' ') {
        found.accept(new Finding(wide, nameEnd, meaning, 50));
      }
    }
  }

  private Meaning lead(Set<String> keys) {
    return keys.size() == 1
        ? new Meaning.Given(Slot.LEAD, keys.iterator().next())
        : new Meaning.Unsure(Slot.LEAD, "group-several", Map.of(), offers(keys));
  }

  private List<Candidate> offers(Set<String> keys) {
    return keys.stream()
        .flatMap(key -> vocabulary.ownName(key).stream())
        .map(name -> new Candidate(name, name))
        .toList();
  }
}
