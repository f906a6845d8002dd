package org.intersession.bot.commands;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Every command that the rooms brought to the desk. */
@Component
class Commands {
  private final Map<String, Command> byName = new LinkedHashMap<>();

  Commands(List<Command> commands) {
    for (Command command : commands) {
      Command other = byName.get(command.name());
      byName.put(command.name(), other == null ? command : SharedVerb.of(command, other));
    }
  }

  Command named(String name) {
    Command command = byName.get(name);
    if (command == null) {
      throw new IllegalArgumentException("no command is named " + name);
    }
    return command;
  }

  Collection<Command> all() {
    return byName.values();
  }
}
