import java.util.Arrays;
import java.util.Locale;

/** What a run measured: the nanoseconds of each message, and how many failed. */
final class Figures {
  private final long[] sorted;
  private final double seconds;
  private final int failed;

  Figures(long[] nanos, double seconds, int failed) {
    this.sorted = nanos.clone();
    Arrays.sort(sorted);
    this.seconds = seconds;
    this.failed = failed;
  }

  int count() {
    return sorted.length;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.0f,%.1f,%.1f,%d", count() / seconds, millis(0.50), millis(0.99), failed);
  }

  private double millis(double share) {
    return count() == 0 ? 0 : sorted[(int) (share * (count() - 1))] / 1e6;
  }
}
