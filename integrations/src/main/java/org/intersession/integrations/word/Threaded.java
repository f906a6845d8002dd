package org.intersession.integrations.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Comments with each reply after what it answers, and after the earlier replies to that. */
final class Threaded {
  private final List<CommentDraft> roots = new ArrayList<>();
  private final Map<CommentDraft, List<CommentDraft>> replies = new HashMap<>();
  private final int count;

  Threaded(List<CommentDraft> comments) {
    count = comments.size();
    for (CommentDraft comment : comments) {
      if (comment.parent == null) {
        roots.add(comment);
      } else {
        replies.computeIfAbsent(comment.parent, parent -> new ArrayList<>()).add(comment);
      }
    }
  }

  List<CommentDraft> inOrder() {
    List<CommentDraft> ordered = new ArrayList<>(count);
    Deque<CommentDraft> ahead = new ArrayDeque<>();
    for (CommentDraft root : roots) {
      ahead.push(root);
      while (!ahead.isEmpty()) {
        CommentDraft next = ahead.pop();
        ordered.add(next);
        List<CommentDraft> answers = replies.getOrDefault(next, List.of());
        for (int i = answers.size() - 1; i >= 0; i--) {
          ahead.push(answers.get(i));
        }
      }
    }
    return ordered;
  }
}
