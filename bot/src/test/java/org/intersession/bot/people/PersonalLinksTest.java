package org.intersession.bot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.intersession.bot.people.PersonalLinks.Order;
import org.junit.jupiter.api.Test;

class PersonalLinksTest {
  private final PeopleHouse house = PeopleHouse.open();
  private final PersonalLinks links = house.links;

  private Order consultation(Duration valid) {
    return Order.of("consultation", "7", house.clock.instant().plus(valid));
  }

  @Test
  void aLinkIsFoundByItsSecretAsOftenAsItIsAsked() {
    PersonalLinks.Made made = links.make(consultation(Duration.ofDays(30)));

    assertThat(links.find("consultation", made.secret())).isPresent();
    assertThat(links.find("consultation", made.secret()).orElseThrow().subject()).isEqualTo("7");
  }

  @Test
  void theSecretItselfIsNotKept() {
    PersonalLinks.Made made = links.make(consultation(Duration.ofDays(30)));

    assertThat(house.dump("people_link")).doesNotContain(made.secret());
  }

  @Test
  void secretsHave128BitsAndNeverRepeat() {
    Set<String> secrets = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      secrets.add(links.make(consultation(Duration.ofDays(1))).secret());
    }

    assertThat(secrets).hasSize(200).allMatch(secret -> secret.matches("[A-Za-z0-9_-]{22}"));
  }

  @Test
  void wrongExpiredRevokedAndForeignSecretsAllFindNothing() {
    PersonalLinks.Made expired = links.make(consultation(Duration.ofHours(1)));
    PersonalLinks.Made revoked = links.make(consultation(Duration.ofDays(30)));
    PersonalLinks.Made other = links.make(consultation(Duration.ofDays(30)));
    house.clock.advance(Duration.ofHours(1));
    links.revoke(revoked.id());

    assertThat(links.find("consultation", "AAAAAAAAAAAAAAAAAAAAAA")).isEmpty();
    assertThat(links.find("consultation", "' OR 1=1 --")).isEmpty();
    assertThat(links.find("consultation", expired.secret())).isEmpty();
    assertThat(links.find("consultation", revoked.secret())).isEmpty();
    assertThat(links.find("registration", other.secret())).isEmpty();
    assertThat(links.alive(expired.id())).isEmpty();
  }

  @Test
  void aLinkDiesWithTheRoleForWhichItWasMade() {
    Person one = house.person("Amina", "Diallo");
    Person two = house.person("Juma", "Otieno");
    Tenure role = house.focalPoint(one, "KEN");
    Instant expires = house.clock.instant().plus(Duration.ofDays(30));
    PersonalLinks.Made made =
        links.make(new Order("request", "7", one.id(), "KEN", role.id(), expires));

    house.persons.passOn(role.id(), two.id(), house.today(), house.source("Note verbale 12"));

    assertThat(links.find("request", made.secret())).isEmpty();
  }

  @Test
  void aLinkForAPartyLivesWhileThePersonHoldsAnotherRoleForIt() {
    Person one = house.person("Amina", "Diallo");
    Tenure focal = house.focalPoint(one, "KEN");
    house.appoint(one, RoleKind.CEPA_FOCAL_POINT, "KEN");
    Instant expires = house.clock.instant().plus(Duration.ofDays(30));
    PersonalLinks.Made made = links.make(new Order("request", "7", one.id(), "KEN", null, expires));

    house.persons.end(focal.id(), house.today(), house.source("Letter"));
    assertThat(links.find("request", made.secret())).isPresent();

    house.persons.depart(one.id(), house.today(), house.source("Letter"));
    assertThat(links.find("request", made.secret())).isEmpty();
  }
}
