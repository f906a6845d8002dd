package org.intersession.bot.commands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.language.Vocabulary;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the vocabulary at what the rooms' groups and Parties are called now. */
@Component
class SpokenNames {
  private final Vocabulary vocabulary;
  private final List<NamedGroups> sources;

  SpokenNames(Vocabulary vocabulary, List<NamedGroups> sources) {
    this.vocabulary = vocabulary;
    this.sources = sources;
  }

  @EventListener
  void renew(NamesChanged changed) {
    vocabulary.rename(all(sources));
  }

  static Map<String, Set<String>> all(List<NamedGroups> sources) {
    Map<String, Set<String>> names = new HashMap<>();
    sources.forEach(source -> names.putAll(source.names()));
    return names;
  }
}
