package org.intersession.bot.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.people.ImportPlan.Step;
import org.intersession.bot.people.ImportPlan.Verdict;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Table;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** The dry run of an import in tables: who is added, changed, doubtful and refused, and why. */
final class ImportTables {
  private static final int SHOWN = 10;
  private static final List<Verdict> ORDER =
      List.of(Verdict.ADDED, Verdict.CHANGED, Verdict.DOUBTFUL, Verdict.REFUSED);

  private final GroupWords words;

  ImportTables(GroupWords words) {
    this.words = words;
  }

  List<CardElement> of(ImportPlan plan, Locale locale) {
    List<CardElement> tables = new ArrayList<>();
    for (Verdict verdict : ORDER) {
      List<Step> steps = plan.steps().stream().filter(step -> step.verdict() == verdict).toList();
      if (!steps.isEmpty()) {
        tables.add(table(verdict, steps, locale));
      }
      if (steps.size() > SHOWN) {
        Map<String, Integer> rest = Map.of("count", steps.size() - SHOWN);
        tables.add(new Text(words.text(locale, "import.more", rest), Tone.QUIET));
      }
    }
    return tables;
  }

  private Table table(Verdict verdict, List<Step> steps, Locale locale) {
    boolean added = verdict == Verdict.ADDED;
    return new Table(
        List.of(
            words.text(locale, GroupImport.key(verdict)),
            words.text(locale, added ? "member" : "import.reason")),
        steps.stream().limit(SHOWN).map(step -> row(step, added, locale)).toList());
  }

  private static List<String> row(Step step, boolean added, Locale locale) {
    Party party = step.party();
    String of = party == null ? "" : party.name(locale);
    return List.of(
        ImportedPerson.shown(step.said().data().fullName()), added ? of : step.reason(locale));
  }
}
