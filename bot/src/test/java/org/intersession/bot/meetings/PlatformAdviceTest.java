package org.intersession.bot.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.intersession.bot.meetings.AdviceRules.Criterion;
import org.intersession.bot.meetings.PlatformAdvice.Advice;
import org.intersession.bot.meetings.PlatformAdvice.Need;
import org.intersession.bot.meetings.PlatformAdvice.Offer;
import org.intersession.integrations.MeetingRequest.Admission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformAdviceTest {
  private static final Offer ZOOM = new Offer("zoom", 300, true);
  private static final Offer TEAMS = new Offer("teams", 1000, true);

  private final AdviceRules shipped = AdviceRules.load(null);

  @Test
  void interpretationDecidesForThePlatformThatCanAssignInterpreters() {
    Advice advice = advise(new Need(45, true, false, Admission.OPEN, Set.of(), null));
    assertThat(advice.chosen()).isEqualTo(ZOOM);
    assertThat(advice.reason()).isEqualTo(Criterion.INTERPRETATION);
    assertThat(advice.otherLoses()).containsExactly(Criterion.INTERPRETATION);
    assertThat(advice.lacks()).isEmpty();
  }

  @Test
  void theLossesOfTheOtherAreAllNamed() {
    Advice advice = advise(new Need(45, true, true, Admission.REGISTERED, Set.of(), null));
    assertThat(advice.otherLoses())
        .containsExactly(Criterion.INTERPRETATION, Criterion.REGISTRATION);
  }

  @Test
  void insistenceWinsAndWhatIsLackingIsSaid() {
    Advice advice = advise(new Need(45, true, true, Admission.OPEN, Set.of(), "teams"));
    assertThat(advice.chosen()).isEqualTo(TEAMS);
    assertThat(advice.reason()).isEqualTo(Criterion.INSISTENCE);
    assertThat(advice.lacks()).containsExactly(Criterion.INTERPRETATION, Criterion.REGISTRATION);
  }

  @Test
  void aLargeMeetingGoesWhereALicenceHoldsIt() {
    Advice advice = advise(new Need(500, true, false, Admission.OPEN, Set.of(), null));
    assertThat(advice.chosen()).isEqualTo(TEAMS);
    assertThat(advice.reason()).isEqualTo(Criterion.CAPACITY);
    assertThat(advice.lacks()).contains(Criterion.INTERPRETATION, Criterion.INTERACTION);
  }

  @Test
  void aPlatformWithoutAFreeHostGivesWay() {
    Advice advice =
        new PlatformAdvice(shipped)
            .advise(
                new Need(45, false, false, Admission.OPEN, Set.of(), null),
                List.of(new Offer("zoom", 300, false), TEAMS))
            .orElseThrow();
    assertThat(advice.chosen()).isEqualTo(TEAMS);
    assertThat(advice.reason()).isEqualTo(Criterion.FREE);
  }

  @Test
  void nothingAskedForMeansTheUsualChoice() {
    Advice advice = advise(new Need(10, false, false, Admission.OPEN, Set.of(), null));
    assertThat(advice.chosen()).isEqualTo(ZOOM);
    assertThat(advice.reason()).isEqualTo(Criterion.PREFERENCE);
    assertThat(advice.otherLoses()).isEmpty();
  }

  @Test
  void theOnlyPlatformNeedsNoReason() {
    Advice advice =
        new PlatformAdvice(shipped)
            .advise(new Need(10, false, false, Admission.OPEN, Set.of(), null), List.of(TEAMS))
            .orElseThrow();
    assertThat(advice.reason()).isNull();
    assertThat(advice.other()).isNull();
  }

  @Test
  void withoutAnyPlatformThereIsNoAdvice() {
    assertThat(
            new PlatformAdvice(shipped)
                .advise(new Need(1, false, false, Admission.OPEN, Set.of(), null), List.of()))
        .isEmpty();
  }

  @Test
  void theSecretariatsOwnRulesChangeTheAdvice(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("advice.properties");
    Files.writeString(
        file,
        """
        order = countries, preference
        zoom.unavailable = CU, IR
        preference = zoom
        small = 12
        small.preference = teams
        """);
    PlatformAdvice own = new PlatformAdvice(AdviceRules.load(file));
    assertThat(chosen(own, 45, Set.of("CH"))).isEqualTo("zoom");
    assertThat(chosen(own, 12, Set.of("CH"))).isEqualTo("teams");
    assertThat(chosen(own, 45, Set.of("CH", "CU"))).isEqualTo("teams");
  }

  @Test
  void aMistakeInTheRulesIsNamed() {
    assertThatThrownBy(() -> AdviceRules.read(new StringReader("order = size"), "my.properties"))
        .hasMessageStartingWith("my.properties: 'order' does not know 'size'");
    assertThatThrownBy(
            () -> AdviceRules.read(new StringReader("order=free\nsmall=few"), "my.properties"))
        .hasMessageStartingWith("my.properties: 'small' is not a number: few");
  }

  private static String chosen(PlatformAdvice advice, int size, Set<String> countries) {
    return advice
        .advise(new Need(size, false, false, Admission.OPEN, countries, null), List.of(ZOOM, TEAMS))
        .orElseThrow()
        .chosen()
        .platform();
  }

  private Advice advise(Need need) {
    return new PlatformAdvice(shipped).advise(need, List.of(TEAMS, ZOOM)).orElseThrow();
  }
}
