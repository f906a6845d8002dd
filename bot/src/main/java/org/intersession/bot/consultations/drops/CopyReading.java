package org.intersession.bot.consultations.drops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Mark;
import org.intersession.bot.consultations.merge.Merging;
import org.intersession.bot.consultations.merge.SentOut;
import org.intersession.bot.consultations.parties.FileParties;
import org.intersession.bot.consultations.parties.PartyList;
import org.intersession.bot.consultations.rounds.Saying;
import org.intersession.bot.documents.LanguageText;
import org.intersession.integrations.ReadDocument;
import org.jspecify.annotations.Nullable;

/** What is said in a copy of the text. */
public final class CopyReading {
  private static final String IRI = "urn:uuid:";

  private final LanguageText first;
  private final SentOut sent;
  private final int round;
  private final Set<String> others;

  /**
   * Reads copies of a text.
   *
   * @param others the names of other Parties, in lower case, whose comments are left out
   */
  public CopyReading(List<LanguageText> texts, int round, Set<String> others) {
    this.first = texts.get(0);
    this.sent =
        new SentOut(
            first.text(), texts.subList(1, texts.size()).stream().map(LanguageText::text).toList());
    this.round = round;
    this.others = others;
  }

  /** Everything that is said in a copy; answers come after what they answer. */
  List<Saying> of(ReadDocument copy) {
    return byAuthor(copy).values().stream().flatMap(List::stream).toList();
  }

  /** The same, by the names of those who said it. */
  public Map<String, List<Saying>> byAuthor(ReadDocument copy) {
    Merging merging = new Merging(sent, PartyList.NONE, FileParties.NONE, round);
    merging.add(copy);
    Map<String, List<Saying>> said = new LinkedHashMap<>();
    Map<UUID, UUID> roots = new HashMap<>();
    Set<UUID> foreign = new HashSet<>();
    for (Comment comment : merging.merged().comments()) {
      UUID id = id(comment.id());
      UUID answers = comment.answers() == null ? null : id(comment.answers());
      UUID root = answers == null ? null : roots.getOrDefault(answers, answers);
      roots.put(id, root == null ? id : root);
      String author = comment.author().name().strip();
      if (others.contains(author.toLowerCase(Locale.ROOT))) {
        foreign.add(id);
      } else {
        // An answer to another Party's comment stands by itself: that comment is not here.
        boolean own = root != null && !foreign.contains(root);
        Saying saying = saying(comment, id, own ? root : null);
        if (!saying.empty()) {
          said.computeIfAbsent(author, any -> new ArrayList<>()).add(saying);
        }
      }
    }
    return said;
  }

  private Saying saying(Comment comment, UUID id, @Nullable UUID answers) {
    Mark mark = comment.mark();
    Wording wording = Wording.of(comment, first);
    return new Saying(
        id,
        answers,
        comment.kind(),
        first.language(),
        mark.paragraph(),
        wording.start(),
        wording.end(),
        wording.quote(),
        wording.text(),
        wording.proposed());
  }

  private static UUID id(String iri) {
    return UUID.fromString(iri.substring(IRI.length()));
  }
}
