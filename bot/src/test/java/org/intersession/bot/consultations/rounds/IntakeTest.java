package org.intersession.bot.consultations.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.intersession.bot.consultations.Comment.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static Saying saying(@Nullable UUID answers, String text, @Nullable String proposed) {
    return new Saying(
        UUID.randomUUID(), answers, Kind.SUBSTANTIVE, "en", 4, -1, -1, "", text, proposed);
  }

  @Test
  void whatTheFileSaysTwiceIsTakenOnce() {
    Intake intake = new Intake(List.of());

    assertThat(intake.fresh(saying(null, "the same  words", null))).isPresent();
    assertThat(intake.fresh(saying(null, "the same words", null))).isEmpty();
  }

  @Test
  void anAnswerFollowsTheCommentThatStandsAlready() {
    Intake intake = new Intake(List.of());
    Saying first = saying(null, "words", null);
    Saying again = saying(null, "words", null);
    intake.fresh(first);
    intake.fresh(again);

    Saying answer = intake.fresh(saying(again.id(), "an answer", null)).orElseThrow();

    assertThat(answer.answers()).isEqualTo(first.id());
  }

  @Test
  void anAnswerToWhatIsNotThereStandsByItself() {
    Saying answer =
        new Intake(List.of()).fresh(saying(UUID.randomUUID(), "an answer", null)).orElseThrow();

    assertThat(answer.answers()).isNull();
  }

  @Test
  void wordingIsKnownAgainInTheMarginOfTheAnnotatedText() {
    Intake intake = new Intake(List.of());
    intake.fresh(saying(null, "why", "should"));

    assertThat(intake.fresh(saying(null, "why\n→ should", null))).isEmpty();
  }
}
