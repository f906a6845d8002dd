package org.intersession.bot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {
  private final PeopleHouse house = PeopleHouse.open();
  private final Groups groups = house.groups;
  private final Group spwg = house.spwg();

  @Test
  void membersStandInTheListsOrderWithThoseWhomTheyNamed() {
    Person amina = house.person("Amina", "Diallo");
    groups.add(spwg.number(), "BLI", house.source("Decision 3"));
    groups.add(spwg.number(), "NGA", house.source("Decision 3"));
    groups.add(spwg.number(), "KEN", house.source("Decision 3"));
    groups.name(spwg.number(), "KEN", amina.id(), house.source("Letter"));

    List<Member> members = groups.members(spwg.number());

    assertThat(members)
        .extracting(member -> member.party().code())
        .containsExactly("KEN", "NGA", "BLI");
    assertThat(members.get(0).named()).containsExactly(amina);
  }

  @Test
  void onlyAMemberNamesPersons() {
    Person amina = house.person("Amina", "Diallo");

    assertThat(groups.name(spwg.number(), "KEN", amina.id(), house.source("Letter"))).isFalse();
  }

  @Test
  void everyChangeCitesItsSource() {
    Person amina = house.person("Amina", "Diallo");
    groups.add(spwg.number(), "KEN", house.source("Decision 3"));
    groups.name(spwg.number(), "KEN", amina.id(), house.source("Letter of 4 May"));
    groups.remove(spwg.number(), "KEN", house.source("Note 7"));

    assertThat(groups.history(spwg.number()))
        .extracting(GroupChange::event, change -> change.source().cited())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("added", "Decision 3"),
            org.assertj.core.groups.Tuple.tuple("named", "Letter of 4 May"),
            org.assertj.core.groups.Tuple.tuple("removed", "Note 7"),
            org.assertj.core.groups.Tuple.tuple("unnamed", "Note 7"));
  }

  @Test
  void theChairPassesToTheNextWithWhatIsPending() {
    Person amina = house.person("Amina", "Diallo");
    Person juma = house.person("Juma", "Otieno");
    groups.chair(spwg.number(), amina.id(), "KEN", house.source("Decision 3"));

    groups.chair(spwg.number(), juma.id(), "NGA", house.source("Decision 9"));

    assertThat(groups.chairs(spwg.number())).extracting(Person::id).containsExactly(juma.id());
    assertThat(house.events).hasSize(1).first().isInstanceOf(RolePassedOn.class);
  }

  @Test
  void aChannelBelongsToOneGroup() {
    Group other =
        groups.found(
            new Groups.Founding(
                "fin", java.util.Map.of("en", "Finance"), java.util.Set.of(), List.of("en"), null));
    groups.setChannel(spwg.number(), "teams", "19:a");
    groups.setChannel(other.number(), "teams", "19:a");

    assertThat(groups.ofPlace("teams", "19:a").orElseThrow().key()).isEqualTo("fin");
  }

  @Test
  void keysOfALineBecomeParties() {
    groups.add(spwg.number(), "FRA", house.source("Decision 3"));

    assertThat(house.addressees.of(List.of("group:spwg", "party:KEN", "party:FRA")))
        .extracting(Party::code)
        .containsExactly("KEN", "FRA");
    assertThat(house.addressees.of(List.of("region:Africa"))).hasSize(4);
    assertThat(house.addressees.of(List.of(Addressees.ALL_PARTIES))).hasSize(5);
  }
}
