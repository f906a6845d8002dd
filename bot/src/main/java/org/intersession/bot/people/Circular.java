package org.intersession.bot.people;

import java.util.List;
import org.intersession.bot.mail.Letter;

/** A letter that hands something on to one reader, and the files that go with it. */
record Circular(Letter letter, List<GroupFile> files) {
  Circular {
    files = List.copyOf(files);
  }
}
