package org.intersession.integrations.mail;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML mail, a line for each block, quoted blocks marked by {@code >}. */
final class HtmlText implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr");
  private static final Set<String> SILENT = Set.of("script", "style", "title", "head", "template");

  private final StringBuilder text = new StringBuilder();
  private int quotes;

  private HtmlText() {}

  /** The text of a mail; nothing in it is fetched or run. */
  static String of(String html) {
    Document document = Jsoup.parse(html);
    SILENT.forEach(name -> document.select(name).remove());
    HtmlText visitor = new HtmlText();
    document.traverse(visitor);
    return visitor.text.toString().replaceAll("\n{3,}", "\n\n").strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
    } else if (node instanceof Element element) {
      quotes += element.normalName().equals("blockquote") ? 1 : 0;
      startLine(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      quotes -= element.normalName().equals("blockquote") ? 1 : 0;
      if (!element.normalName().equals("br")) {
        startLine(element);
      }
    }
  }

  private void append(String words) {
    boolean fresh = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    if (fresh && words.isBlank()) {
      return;
    }
    if (fresh) {
      text.append("> ".repeat(Math.min(quotes, 9)));
    }
    text.append(fresh ? words.stripLeading() : words);
  }

  private void startLine(Element element) {
    boolean fresh = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    if (BLOCKS.contains(element.normalName()) && (!fresh || element.normalName().equals("br"))) {
      text.append('\n');
    }
  }
}
