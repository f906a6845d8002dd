package org.intersession.bot.consultations.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApproximateSearchTest {
  @Test
  void findsAnExactPattern() {
    assertThat(new ApproximateSearch("wetland").search("a wetland site", 0))
        .containsExactly(new ApproximateSearch.Hit(2, 9, 0));
  }

  @Test
  void findsAPatternWithAnErrorInIt() {
    assertThat(new ApproximateSearch("wetland").search("a wetlend site", 1))
        .containsExactly(new ApproximateSearch.Hit(2, 9, 1));
  }

  @Test
  void findsEveryPlace() {
    assertThat(new ApproximateSearch("Party").search("Party by Party by Parts", 1))
        .extracting(ApproximateSearch.Hit::start)
        .containsExactly(0, 9, 18);
  }

  @Test
  void agreesWithPlainDynamicProgrammingOnPatternsOfAnyLength() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      String one = letters(random, 1 + random.nextInt(200));
      String other =
          random.nextBoolean() ? letters(random, random.nextInt(200)) : edit(random, one);
      assertThat(ApproximateSearch.distance(one, other)).isEqualTo(distance(one, other));
    }
  }

  @Test
  void theTextFoundHasExactlyTheErrorsThatItSays() {
    Random random = new Random(8);
    for (int round = 0; round < 500; round++) {
      String pattern = letters(random, 5 + random.nextInt(120));
      String text = letters(random, 80) + edit(random, pattern) + letters(random, 80);
      List<ApproximateSearch.Hit> hits =
          new ApproximateSearch(pattern).search(text, pattern.length() / 2);
      for (ApproximateSearch.Hit hit : hits) {
        String there = text.substring(hit.start(), hit.end());
        assertThat(distance(pattern, there)).isEqualTo(hit.errors());
      }
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(4)));
    }
    return letters.toString();
  }

  private static String edit(Random random, String text) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = 0; i < 1 + text.length() / 20; i++) {
      int at = random.nextInt(edited.length() + 1);
      if (random.nextBoolean() || at == edited.length()) {
        edited.insert(at, 'x');
      } else {
        edited.deleteCharAt(at);
      }
    }
    return edited.toString();
  }

  private static int distance(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
        } else {
          int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
          int step = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
          table[i][j] = Math.min(table[i - 1][j - 1] + same, step);
        }
      }
    }
    return table[one.length()][other.length()];
  }
}
