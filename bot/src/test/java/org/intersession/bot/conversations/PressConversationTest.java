package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Buttons that are pressed late, twice, or by those who may not. */
class PressConversationTest extends Conversation {
  private static final String MEET = "meet \"Press WG\" 12 March 2027 14:00 1h 20 people";

  @Test
  void ofTwoWhoConfirmAtOnceOneActsAndBothSeeTheOutcome() throws Exception {
    say(MEET);
    ExecutorService people = Executors.newFixedThreadPool(2);
    Callable<String> press = () -> press("Confirm");
    List<Future<String>> answers = people.invokeAll(List.of(press, press));
    people.shutdown();

    assertThat(answers.get(0).get() + answers.get(1).get())
        .contains("Meeting 1 is booked")
        .contains("Draft 1 was already confirmed by Secretariat.");
    assertThat(database().sql("SELECT count(*) FROM meeting").query(Integer.class).single())
        .isEqualTo(1);
    assertThat(posts()).noneMatch(post -> post.contains("[Confirm]"));
  }

  @Test
  void confirmingWhatWasDroppedSaysWhoDroppedIt() {
    say(MEET);
    Supplier<String> late = pressable("Confirm");
    say("no");

    assertThat(late.get()).contains("Draft 1 was already dropped by Secretariat.");
    assertThat(say("meetings")).isEqualTo("No meeting is planned. Say “meet” to plan one.");
  }

  @Test
  void droppingWhatWasConfirmedSaysWhoConfirmedIt() {
    say(MEET);
    Supplier<String> late = pressable("Drop");
    say("yes");

    assertThat(late.get()).contains("Draft 1 was already confirmed by Secretariat.");
  }

  @Test
  void theOldCardOfAChangedDraftConfirmsNothingUnseen() {
    say(MEET);
    Supplier<String> late = pressable("Confirm");
    say("no, at 16:00");
    assertThat(posts()).filteredOn(post -> post.contains("[Confirm]")).hasSize(1);

    assertThat(late.get()).contains("Draft 1: Press WG").contains("16:00").contains("[Confirm]");
    assertThat(say("meetings")).isEqualTo("No meeting is planned. Say “meet” to plan one.");
  }

  @Test
  void aMemberCannotPressWhatIsNotTheirs() {
    say(MEET);

    assertThat(presses("delegate", "Confirm"))
        .isEqualTo(
            "Draft 1 can be confirmed by an officer of the secretariat."
                + " It stays open until one of them says “yes 1”.");
    assertThat(say("yes")).contains("Meeting 1 is booked");
  }

  @Test
  void whatAPressBringsEveryoneSees() {
    say("meet \"Press WG\" 03/04/2027 at 3 for 1h on zoom on teams");
    press("on teams");
    assertThat(posts().get(posts().size() - 1)).contains("A question on draft 1");
    while (buttons().stream().noneMatch("Confirm"::equals)) {
      press(buttons().get(0));
    }

    assertThat(posts()).filteredOn(post -> post.contains("[Confirm] [Drop]")).hasSize(1);
    assertThat(press("Confirm")).contains("Meeting 1 is booked");
  }
}
