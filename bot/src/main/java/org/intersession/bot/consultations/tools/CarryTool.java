package org.intersession.bot.consultations.tools;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.bot.consultations.anchoring.Carried;
import org.intersession.bot.consultations.anchoring.Carry;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Prints where the comments on one draft stand in the next. */
@Command(
    name = "carry",
    description = "Prints what became of each comment in the next draft, one JSON line each.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all were read", "1:some were refused", "2:the command line is wrong"})
public final class CarryTool implements Tool {
  @Parameters(index = "0", paramLabel = "OLD", description = "The draft that was commented on")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The next draft")
  private Path next = Path.of("");

  @Parameters(
      index = "2",
      paramLabel = "COMMENTS.jsonl",
      description = "What `comments OLD` printed, or one comment or Web Annotation on each line")
  private Path comments = Path.of("");

  private final Console console;
  private final Copies copies;

  /** Made by {@link java.util.ServiceLoader}. */
  public CarryTool() {
    this(Console.ofProgram());
  }

  CarryTool(Console console) {
    this.console = console;
    this.copies = new Copies(console);
  }

  @Override
  public Integer call() throws IOException {
    ReadDocument from = copies.one(old);
    ReadDocument to = copies.one(next);
    if (from == null || to == null) {
      console.say("Both drafts are needed, so nothing was carried.");
      return 1;
    }
    List<GivenComment> given;
    try {
      given = GivenComments.read(Files.readString(comments));
    } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
      console.say(comments + ": cannot be read as comments: " + reason(unreadable));
      return 1;
    }
    print(given, from, to, console.out());
    console.out().flush();
    return 0;
  }

  private static String reason(Exception unreadable) {
    String message = String.valueOf(unreadable.getMessage());
    return unreadable instanceof JacksonException
        ? message.lines().findFirst().orElse("")
        : message;
  }

  private static void print(
      List<GivenComment> given, ReadDocument from, ReadDocument to, PrintStream out) {
    Carry carry = new Carry(from.paragraphs(), to.paragraphs());
    GivenPlaces places = new GivenPlaces(from.paragraphs(), carry);
    Map<String, Carried> byId = new HashMap<>();
    for (GivenComment comment : given) {
      // A reply stands where its thread stands.
      Carried thread = byId.get(comment.file() + '\n' + comment.parent());
      Carried carried = thread != null ? thread : places.carry(comment);
      byId.put(comment.file() + '\n' + comment.id(), carried);
      out.print(
          JsonMapper.shared()
              .writeValueAsString(CarriedLine.of(comment, carried, to.paragraphs())));
      out.print('\n');
    }
  }
}
