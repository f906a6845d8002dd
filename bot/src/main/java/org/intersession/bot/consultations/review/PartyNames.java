package org.intersession.bot.consultations.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intersession.bot.consultations.rounds.Remark;
import org.intersession.bot.people.Parties;

/** Parties by their names on the instrument's list. */
record PartyNames(Parties parties) {
  String of(String code, Locale locale) {
    return parties.byCode(code).map(party -> party.name(locale)).orElse(code);
  }

  /** Those who have said something, by code, in the list's order. */
  Map<String, String> speakers(List<Remark> remarks, Locale locale) {
    Set<String> codes = remarks.stream().map(Remark::party).collect(Collectors.toSet());
    Map<String, String> names = new LinkedHashMap<>();
    parties.all().stream()
        .filter(party -> codes.contains(party.code()))
        .forEach(party -> names.put(party.code(), party.name(locale)));
    return names;
  }
}
