package org.intersession.integrations.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.intersession.integrations.ReadComment;

/** What is added to the parts that hold comments, threads, lasting ids and people. */
final class CommentsXml {
  private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
  private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
  private static final String W16 = "http://schemas.microsoft.com/office/word/2016/wordml/cid";

  private final String namespace;
  private final CommentNumbers numbers;
  private final StringBuilder comments = new StringBuilder();
  private final StringBuilder threads = new StringBuilder();
  private final StringBuilder ids = new StringBuilder();
  private final Set<String> people = new LinkedHashSet<>();

  CommentsXml(String namespace, CommentNumbers numbers) {
    this.namespace = namespace;
    this.numbers = numbers;
  }

  void add(List<ReadComment> written) {
    for (ReadComment comment : written) {
      people.add(comment.author());
      comment(comment);
    }
    for (ReadComment comment : written) {
      thread(comment);
    }
  }

  void person(String author) {
    people.add(author);
  }

  private void comment(ReadComment comment) {
    comments.append("<w:comment xmlns:w=\"").append(namespace).append("\" xmlns:w14=\"");
    comments.append(W14).append("\" w:id=\"").append(numbers.of(comment)).append('"');
    comments.append(Markup.by(comment.author(), comment.date()));
    if (!comment.initials().isEmpty()) {
      comments.append(" w:initials=\"").append(Xml.escape(comment.initials())).append('"');
    }
    comments.append('>');
    String paragraph = "";
    for (String text : comment.text().split("\n", -1)) {
      paragraph = numbers.paragraph();
      comments.append("<w:p w14:paraId=\"").append(paragraph).append("\">");
      comments.append(Markup.run(text)).append("</w:p>");
    }
    comments.append("</w:comment>");
    numbers.lastParagraph(comment.id(), paragraph);
  }

  private void thread(ReadComment comment) {
    String paragraph = numbers.lastParagraph(comment.id());
    String parent = comment.parent() == null ? "" : numbers.lastParagraph(comment.parent());
    threads.append("<w15:commentEx xmlns:w15=\"").append(W15).append("\" w15:paraId=\"");
    threads.append(paragraph).append('"');
    if (!parent.isEmpty()) {
      threads.append(" w15:paraIdParent=\"").append(parent).append('"');
    }
    threads.append(" w15:done=\"").append(comment.resolved() ? 1 : 0).append("\"/>");
    ids.append("<w16cid:commentId xmlns:w16cid=\"").append(W16).append("\" w16cid:paraId=\"");
    ids.append(paragraph).append("\" w16cid:durableId=\"").append(paragraph).append("\"/>");
  }

  List<PartAddition> additions() {
    StringBuilder named = new StringBuilder();
    for (String author : people) {
      named.append("<w15:person xmlns:w15=\"").append(W15).append("\" w15:author=\"");
      named.append(Xml.escape(author)).append("\"><w15:presenceInfo w15:providerId=\"None\"");
      named.append(" w15:userId=\"").append(Xml.escape(author)).append("\"/></w15:person>");
    }
    return List.of(
        new PartAddition("comments", "", "w:comments", "w", namespace, comments.toString()),
        new PartAddition(
            "commentsExtended",
            "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
            "w15:commentsEx",
            "w15",
            W15,
            threads.toString()),
        new PartAddition(
            "commentsIds",
            "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
            "w16cid:commentsIds",
            "w16cid",
            W16,
            ids.toString()),
        new PartAddition(
            "people",
            "http://schemas.microsoft.com/office/2011/relationships/people",
            "w15:people",
            "w15",
            W15,
            named.toString()));
  }
}
