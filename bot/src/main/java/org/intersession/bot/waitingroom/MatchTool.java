package org.intersession.bot.waitingroom;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tries the matching of names on a secretariat's own lists. */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description = "Says which registrant each display name means, and why.")
public final class MatchTool implements Tool {
  private static final int UNREADABLE = 2;

  private final Messages messages = new Messages("names");

  @Parameters(
      index = "0",
      paramLabel = "REGISTRANTS.tsv",
      description = "Tab-separated, with a header: id given family full_name party role email.")
  private Path registrants = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "JOINERS.tsv",
      description = "Tab-separated, with a header: display_name; further columns are ignored.")
  private Path joiners = Path.of("");

  @Override
  public Integer call() {
    try {
      List<Registrant> people = NameLists.registrants(registrants);
      List<String> names = NameLists.joiners(joiners);
      print(new NameMatch(people, Parties.known()), names);
      return 0;
    } catch (IOException e) {
      System.err.println(e.getMessage());
      return UNREADABLE;
    }
  }

  private void print(NameMatch match, List<String> names) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
    out.print("display_name\tverdict\tids\treason\n");
    for (String name : names) {
      Verdict verdict = match.judge(JoinerName.of(name));
      String ids =
          verdict.candidates().stream().map(Registrant::id).collect(Collectors.joining(","));
      out.print(name + "\t" + verdict.certainty() + "\t" + ids + "\t" + reason(verdict) + "\n");
    }
    out.flush();
  }

  private String reason(Verdict verdict) {
    return messages
        .text(Locale.ENGLISH, verdict.reason().key(), verdict.reason().arguments())
        .replaceAll("\\p{Cntrl}+", " ");
  }
}
