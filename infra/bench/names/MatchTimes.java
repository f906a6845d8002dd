import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.intersession.bot.waitingroom.JoinerName;
import org.intersession.bot.waitingroom.NameMatch;
import org.intersession.bot.waitingroom.Parties;
import org.intersession.bot.waitingroom.Registrant;

/** Measures the time of one judgement against 100 to 10,000 registrants. */
public final class MatchTimes {
  private static final String[] GIVEN =
      ("Jane Peter Mohammed Fatima Sergey Natalya Xiaoming Lihua Hiroshi Yuki Min-jun Maria José"
              + " João Ana Jean-Pierre Hélène Ahmed Khaled Priya Rajesh Giorgi Eleni Tadesse Kwame"
              + " Aïssatou Łukasz Zsófia Søren Siobhán")
          .split(" ");
  private static final String[] STEMS =
      ("Wanjik Okonkw Lefèvr Zhuk Papadopoul García Silv Müll Hadd Oteib Shar Berid Bekel Asant"
              + " Diall Nowak Szab Jensen Connor Tanak Kovalenk Ivan Petr Hernández Ferreir")
          .split(" ");
  private static final String[] ENDS =
      "u o e ov os López Santos er ad i ma ze le es o a enko sen ski uk ian son ini etti ez"
          .split(" ");
  private static final String[] PARTIES =
      "Kenya France China Egypt Brazil Georgia Japan Spain India Canada Poland Ghana".split(" ");

  public static void main(String[] arguments) {
    System.out.println("registrants  median ms  p99 ms  worst ms  index ms");
    for (int count : new int[] {100, 300, 1_000, 3_000, 10_000}) {
      measure(count);
    }
  }

  private static void measure(int count) {
    Random random = new Random(count);
    List<Registrant> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String given = pick(GIVEN, random);
      String family = pick(STEMS, random) + pick(ENDS, random);
      people.add(
          new Registrant("" + i, given, family, "", pick(PARTIES, random), "delegate", ""));
    }
    long start = now();
    NameMatch match = new NameMatch(people, Parties.known());
    long index = now() - start;
    List<String> joiners = joiners(people, random);
    joiners.forEach(name -> match.judge(JoinerName.of(name)));
    long[] times = new long[joiners.size()];
    for (int i = 0; i < times.length; i++) {
      long begin = now();
      match.judge(JoinerName.of(joiners.get(i)));
      times[i] = now() - begin;
    }
    Arrays.sort(times);
    System.out.printf(
        "%11d  %9.3f  %6.3f  %8.3f  %8.0f%n",
        count,
        times[times.length / 2] / 1e6,
        times[times.length * 99 / 100] / 1e6,
        times[times.length - 1] / 1e6,
        index / 1e6);
  }

  private static List<String> joiners(List<Registrant> people, Random random) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      Registrant p = people.get(random.nextInt(people.size()));
      names.add(
          switch (i % 8) {
            case 0 -> p.given() + " " + p.family();
            case 1 -> p.party() + " - " + p.family().toUpperCase() + " " + p.given();
            case 2 -> p.given().charAt(0) + ". " + p.family();
            case 3 -> p.given() + " " + p.family().substring(1);
            case 4 -> "Zebedee " + p.family();
            case 5 -> p.family();
            case 6 -> "iPhone";
            default -> i % 16 < 8 ? "Сергей Жуков" : "محمد الحداد";
          });
    }
    return names;
  }

  /** The processor time of this thread, so that a busy machine does not matter. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String pick(String[] of, Random random) {
    return of[random.nextInt(of.length)];
  }
}
