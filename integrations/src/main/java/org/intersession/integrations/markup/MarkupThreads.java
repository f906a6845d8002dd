package org.intersession.integrations.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * Threads made of markup annotations: group members folded into their parent, states told apart
 * from replies, replies after the comment that they answer. A parent stays as the file states it
 * (Acrobat chains the replies of a thread); where the file names a state or a group member, it is
 * the comment to which that belongs. A reply stands where its thread does.
 */
public final class MarkupThreads {
  private final Map<String, Markup> all = new LinkedHashMap<>();
  private final Map<String, List<Markup>> members = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final List<Markup> heads = new ArrayList<>();
  private final List<ReviewState> states = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  private MarkupThreads(List<Markup> inDocumentOrder) {
    inDocumentOrder.forEach(markup -> all.put(markup.id(), markup));
    inDocumentOrder.forEach(this::place);
    breakCycles();
  }

  /** Makes threads of the annotations, given in document order. */
  public static MarkupThreads of(List<Markup> inDocumentOrder) {
    return new MarkupThreads(inDocumentOrder);
  }

  /** The states that reviewers gave, in document order. */
  public List<ReviewState> states() {
    return states;
  }

  /** What a person should know of the threads. */
  public List<String> notices() {
    return notices;
  }

  /** All of it as a document without text of its own. */
  public ReadDocument document(String file, String mediaType, List<String> further) {
    List<String> all = new ArrayList<>(notices);
    all.addAll(further);
    return new ReadDocument(
        file, mediaType, List.of(), comments(), changes(), states, List.of(), all);
  }

  /** The comments in document order, every reply after the comment that it answers. */
  public List<ReadComment> comments() {
    Map<String, List<Markup>> replies = new HashMap<>();
    List<Markup> roots = new ArrayList<>();
    for (Markup head : heads) {
      String parent = parents.get(head.id());
      (parent == null ? roots : replies.computeIfAbsent(parent, any -> new ArrayList<>()))
          .add(head);
    }
    Set<String> resolved = ResolvedThreads.of(states);
    List<ReadComment> comments = new ArrayList<>(heads.size());
    for (Markup root : roots) {
      boolean done = resolved.contains(root.id());
      ReadComment.Place place = edit(root).place();
      for (Markup each : depthFirst(root, replies)) {
        comments.add(comment(each, place, done));
      }
    }
    return comments;
  }

  /** The changes that carets and strike-outs propose, each with the id of its comment. */
  public List<ProposedChange> changes() {
    return heads.stream()
        .filter(head -> !parents.containsKey(head.id()))
        .map(this::edit)
        .flatMap(edit -> edit.change().stream())
        .toList();
  }

  private void place(Markup markup) {
    Markup target = target(markup);
    if (markup.isState() && target != null) {
      states.add(
          new ReviewState(
              target.id(), markup.model(), markup.state(), markup.author(), markup.date()));
    } else if (markup.group() && target != null) {
      members.computeIfAbsent(target.id(), any -> new ArrayList<>()).add(markup);
    } else {
      heads.add(markup);
      if (target != null) {
        parents.put(markup.id(), target.id());
      }
    }
  }

  /** The comment that a parent stands for: past states and group members, never round a circle. */
  private @Nullable Markup target(Markup markup) {
    Set<String> seen = new HashSet<>(List.of(markup.id()));
    Markup at = parentOf(markup);
    while (at != null && (at.isState() || at.group()) && seen.add(at.id())) {
      Markup next = parentOf(at);
      if (next == null) {
        return at;
      }
      at = next;
    }
    return at == null || at.id().equals(markup.id()) || isFolded(at) ? null : at;
  }

  private @Nullable Markup parentOf(Markup markup) {
    return markup.parent() == null ? null : all.get(markup.parent());
  }

  /** Whether a circle of states or group members ended here: nothing to belong to. */
  private boolean isFolded(Markup markup) {
    return (markup.isState() || markup.group()) && parentOf(markup) != null;
  }

  private void breakCycles() {
    Set<String> safe = new HashSet<>();
    for (Markup head : heads) {
      Set<String> path = new HashSet<>();
      String at = head.id();
      while (at != null && !safe.contains(at) && path.add(at)) {
        at = parents.get(at);
      }
      if (at != null && path.contains(at) && !safe.contains(at)) {
        parents.remove(at);
        notices.add("Replies that answer each other in a circle; comment " + at + " begins them.");
      }
      safe.addAll(path);
    }
  }

  private static List<Markup> depthFirst(Markup root, Map<String, List<Markup>> replies) {
    List<Markup> order = new ArrayList<>();
    List<Markup> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      Markup next = open.remove(open.size() - 1);
      order.add(next);
      List<Markup> answers = replies.getOrDefault(next.id(), List.of());
      for (int i = answers.size() - 1; i >= 0; i--) {
        open.add(answers.get(i));
      }
    }
    return order;
  }

  private MarkupEdit edit(Markup head) {
    return new MarkupEdit(head, members.getOrDefault(head.id(), List.of()));
  }

  private ReadComment comment(Markup head, ReadComment.Place place, boolean resolved) {
    MarkupEdit edit = edit(head);
    String parent = parents.get(head.id());
    return new ReadComment(
        head.id(),
        parent,
        head.author(),
        "",
        head.date(),
        edit.text(),
        edit.quote(),
        false,
        resolved,
        parent == null ? edit.proposed() : null,
        place);
  }
}
