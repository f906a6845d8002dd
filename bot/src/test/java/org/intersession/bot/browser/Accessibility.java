package org.intersession.bot.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe finds on a page. */
public final class Accessibility {
  private static final String FOLDER = "/META-INF/resources/webjars/axe-core/";
  private static final String FINDINGS =
      "async () => (await axe.run()).violations.flatMap(one =>"
          + " one.nodes.map(node => one.id + ' ' + node.target + ' ' + node.failureSummary))";

  private Accessibility() {}

  /** Everything that axe finds, as sentences. */
  @SuppressWarnings("unchecked")
  public static List<String> findings(Page page) {
    page.evaluate(axe());
    return (List<String>) page.evaluate(FINDINGS);
  }

  private static String axe() {
    String version = "4.6.3";
    try (InputStream in =
        Objects.requireNonNull(
            Accessibility.class.getResourceAsStream(FOLDER + version + "/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
