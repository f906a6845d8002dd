import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the matcher's answers with the verdicts demanded: a table of demanded against given,
 * every wrong CERTAIN, and what was missed by kind. Ends with 1 on a wrong CERTAIN, or when less
 * than 95% of the certain are found.
 *
 * <p>java ScoreLists.java JOINERS.tsv ANSWERS.tsv
 */
public final class ScoreLists {
  public static void main(String[] arguments) throws IOException {
    List<String> joiners = Files.readAllLines(Path.of(arguments[0]));
    List<String> answers = Files.readAllLines(Path.of(arguments[1]));
    if (joiners.size() != answers.size()) {
      System.err.println(joiners.size() + " joiners but " + answers.size() + " answers");
      System.exit(1);
    }
    Map<String, Integer> table = new TreeMap<>();
    Map<String, Integer> misses = new TreeMap<>();
    int wrong = 0;
    int demanded = 0;
    int found = 0;
    for (int i = 1; i < joiners.size(); i++) {
      String[] joiner = joiners.get(i).split("\t", -1);
      String[] answer = answers.get(i).split("\t", -1);
      table.merge(joiner[1] + " -> " + answer[1], 1, Integer::sum);
      boolean right = Arrays.asList(joiner[1].split("\\|")).contains(answer[1]);
      boolean sameIds = joiner[2].isEmpty() || sorted(joiner[2]).equals(sorted(answer[2]));
      if (joiner[1].equals("CERTAIN")) {
        demanded++;
        found += right && sameIds ? 1 : 0;
      }
      boolean allowed = joiner[1].equals("CERTAIN") && sameIds;
      if (answer[1].equals("CERTAIN") && !allowed) {
        wrong++;
        System.out.println("WRONG CERTAIN  " + joiners.get(i) + "  ->  " + answers.get(i));
      } else if (!right || !sameIds) {
        misses.merge(joiner[3] + ": " + joiner[1] + " -> " + answer[1], 1, Integer::sum);
        if (arguments.length > 2) {
          System.out.println("missed  " + joiners.get(i) + "  ->  " + answers.get(i));
        }
      }
    }
    table.forEach((key, count) -> System.out.printf("%6d  %s%n", count, key));
    misses.forEach((key, count) -> System.out.printf("%6d  missed  %s%n", count, key));
    double share = 100.0 * found / demanded;
    System.out.printf("wrong CERTAIN %d; CERTAIN found %d of %d = %.1f%%%n", wrong, found, demanded,
        share);
    System.exit(wrong > 0 || share < 95 ? 1 : 0);
  }

  private static List<String> sorted(String ids) {
    return Arrays.stream(ids.split("[,; ]+")).sorted().toList();
  }
}
