package org.intersession.bot.people;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.intersession.bot.people.ImportPlan.Step;
import org.intersession.bot.people.ImportPlan.Verdict;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.Tool;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The people whom the secretariat knows, from the command line. */
@Command(
    name = "people",
    description = "Takes over lists of people.",
    mixinStandardHelpOptions = true)
public final class PeopleTool implements Tool {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec own = java.util.Objects.requireNonNull(spec);
    own.commandLine().usage(own.commandLine().getErr());
    return 2;
  }

  /**
   * Imports a list.
   *
   * @return 0 when every row could be taken, 1 when some were left out, 2 when none could be read
   */
  @Command(
      name = "import",
      description = "Imports a CSV or Excel list of people; --dry-run only shows what it would do.")
  int importing(
      @Parameters(paramLabel = "FILE") Path file,
      @Option(names = "--dry-run", description = "Write nothing.") boolean dryRun,
      @Option(names = "--source", defaultValue = "", description = "What the list rests on.")
          String source,
      @Option(names = "--database-url", defaultValue = "${env:INTERSESSION_DATABASE_URL}")
          @Nullable String url,
      @Option(names = "--database-user", defaultValue = "${env:INTERSESSION_DATABASE_USER}")
          @Nullable String user) {
    CommandSpec own = java.util.Objects.requireNonNull(spec);
    PrintWriter err = own.commandLine().getErr();
    if (url == null || url.isBlank()) {
      err.println("The people are in the service's database: set INTERSESSION_DATABASE_URL.");
      return 2;
    }
    if (!Files.isReadable(file)) {
      err.println(file + " cannot be read.");
      return 2;
    }
    try {
      return run(
          file, dryRun, source, StandaloneStore.open(database(url, user), Clock.systemUTC()));
    } catch (PeopleImport.TooManyException e) {
      err.println(file + " has more than " + PeopleImport.MOST + " rows; split it.");
    } catch (IOException | IllegalArgumentException e) {
      err.println(e.getMessage());
    } catch (DataAccessException | TransactionException e) {
      err.println(
          "The database did not take it: "
              + org.springframework.core.NestedExceptionUtils.getMostSpecificCause(e).getMessage());
    }
    return 2;
  }

  private int run(Path file, boolean dryRun, String source, PeopleImport list) throws IOException {
    PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    ImportPlan plan = list.plan(new SourceFile(String.valueOf(file.getFileName()), file));
    out.println("row\tverdict\tname\treason");
    plan.steps().stream()
        .filter(step -> step.verdict() != Verdict.SAME)
        .forEach(step -> out.println(line(step)));
    plan.counts().forEach((verdict, count) -> out.println("# " + word(verdict) + ": " + count));
    if (!dryRun) {
      Clock clock = Clock.systemUTC();
      String cited = source.isBlank() ? String.valueOf(file.getFileName()) : source;
      list.apply(
          plan,
          Source.of(
              cited, System.getProperty("user.name", "import"), clock.instant(), "people import"));
    }
    out.println(dryRun ? "# Nothing was written." : "# Written.");
    out.flush();
    boolean leftOut =
        plan.counts().containsKey(Verdict.DOUBTFUL) || plan.counts().containsKey(Verdict.REFUSED);
    return leftOut ? 1 : 0;
  }

  private static String line(Step step) {
    return step.said().row()
        + "\t"
        + word(step.verdict())
        + "\t"
        + ImportedPerson.shown(step.said().data().fullName())
        + "\t"
        + step.reason(Locale.ENGLISH);
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static PGSimpleDataSource database(String url, @Nullable String user) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(url);
    if (user != null && !user.isBlank()) {
      database.setUser(user);
    }
    String password = System.getenv("INTERSESSION_DATABASE_PASSWORD");
    if (password != null) {
      database.setPassword(password);
    }
    return database;
  }
}
