package org.intersession.bot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.Speaker;
import org.intersession.bot.commands.language.Line;
import org.intersession.bot.commands.language.LineReader;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Vocabulary;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupCommandTest {
  private static final ChatPlace PLACE = new ChatPlace("teams", "19:a", "spwg", false, "{}");

  private final PeopleHouse house = PeopleHouse.open();
  private final Group spwg = house.spwg();
  private final GroupWords words = new GroupWords();
  private final GroupPages pages = new GroupPages(URI.create("http://localhost"));
  private final SaidFiles files =
      new SaidFiles(
          place -> {
            throw new AssertionError("no line has a file");
          },
          new SaidFileStore(house.database.jdbc()));
  private final GroupCommand command =
      new GroupCommand(
          house.groups,
          house.addressees,
          new GroupViews(
              house.groups,
              house.persons,
              new GroupCard(
                  house.groups,
                  house.parties,
                  house.persons,
                  new GroupAddresses("secretariat@example.org"),
                  words),
              new ChangesLink(house.links, house.groups, pages),
              words),
          new GroupFounding(
              house.groups, new GroupBriefing(house.groups, words), words, house.events::add),
          new GroupRecording(
              house.groups,
              house.persons,
              house.addressees,
              new GroupSources(
                  files, new Papers(new PaperStore(house.database.jdbc()), house.clock)),
              words,
              house.events::add),
          Map.of(),
          words);
  private final LineReader reader =
      new LineReader(
          new Vocabulary(
              List.of(Vocabulary.Verb.of("group", command.slots())),
              new PeopleNames(house.parties, house.groups).names()));

  @BeforeEach
  void givesTheGroupItsChannel() {
    house.groups.setChannel(spwg.number(), PLACE.chat(), PLACE.id());
  }

  private Invocation said(String line, Locale locale, Role role, String email) {
    Line spoken = new Line(line, locale, ZoneOffset.UTC, house.clock.instant());
    Reading reading = reader.read(spoken);
    assertThat(reading.unknown()).as(line).isEmpty();
    assertThat(reading.doubts()).as(line).isEmpty();
    Speaker speaker = new Speaker(new ChatPerson("29:x", "Olga Officer", email), role);
    return new Invocation(
        reading, PLACE, speaker, locale, ZoneOffset.UTC, spoken.now(), "m-1", List.of(), 1, null);
  }

  private Invocation officer(String line, Locale locale) {
    return said(line, locale, Role.SECRETARIAT, "olga@example.org");
  }

  private static String text(Reply reply) {
    if (reply instanceof Reply.Draft draft) {
      return draft.card().asText();
    }
    if (reply instanceof Reply.Say say) {
      return say.post().text();
    }
    return reply instanceof Reply.Ask ask ? ask.question() : ((Reply.Refuse) reply).sentence();
  }

  private String record(String line, Locale locale) {
    Invocation said = officer(line, locale);
    assertThat(command.answer(said)).as(line).isInstanceOf(Reply.Draft.class);
    return text(command.confirm(said));
  }

  private List<String> members() {
    return house.groups.members(spwg.number()).stream().map(one -> one.party().code()).toList();
  }

  @Test
  void aPartyIsAddedWithItsSourceInThreeLanguages() {
    record("group add Kenya source \"Decision 14/3\"", Locale.ENGLISH);
    record("groupe ajouter le Nigéria selon la décision XIV/3 du 4 mai 2027", Locale.FRENCH);
    record("grupo añadir a France fuente: carta del 4 de mayo", Locale.forLanguageTag("es"));

    assertThat(members()).containsExactly("KEN", "NGA", "FRA");
    assertThat(house.groups.history(spwg.number()))
        .extracting(change -> change.source().cited())
        .containsExactly("Decision 14/3", "décision XIV/3 du 4 mai 2027", "carta del 4 de mayo");
  }

  @Test
  void severalPartiesAreAddedAtOnce() {
    record("group add Kenya, Niger and France by decision 3", Locale.ENGLISH);

    assertThat(members()).containsExactly("KEN", "NER", "FRA");
  }

  @Test
  void aChangeWithoutItsSourceIsAskedForIt() {
    assertThat(command.answer(officer("group add Kenya", Locale.ENGLISH)))
        .isInstanceOfSatisfying(
            Reply.Ask.class, ask -> assertThat(ask.slot().name()).isEqualTo("source"));
  }

  @Test
  void membersSeeAndDoNotRecord() {
    record("group add Kenya source \"Decision 14/3\"", Locale.ENGLISH);

    Reply refused =
        command.answer(
            said("group remove Kenya source \"X\"", Locale.ENGLISH, Role.MEMBER, "a@example.org"));
    Reply shown = command.answer(said("groupe", Locale.FRENCH, Role.MEMBER, "a@example.org"));

    assertThat(refused).isInstanceOf(Reply.Refuse.class);
    assertThat(members()).containsExactly("KEN");
    assertThat(text(shown))
        .contains("Groupe de travail sur le plan")
        .contains("1 membre n’a désigné personne\u202f: Kenya");
  }

  @Test
  void aPartyNamesAPersonWhoMayShareTheirAddress() {
    record("group add Kenya source \"Decision 14/3\"", Locale.ENGLISH);
    record(
        "group Kenya names \"Amina DIALLO\" amina@example.org letter of 4 May 2027",
        Locale.ENGLISH);

    assertThat(contacts()).contains("Amina DIALLO").contains("not shared");
    command.answer(
        said("group share my address", Locale.ENGLISH, Role.MEMBER, "amina@example.org"));
    assertThat(contacts()).contains("amina@example.org");
    command.answer(
        said("groupe masquer mon adresse", Locale.FRENCH, Role.MEMBER, "amina@example.org"));
    assertThat(contacts()).doesNotContain("amina@example.org");
  }

  private String contacts() {
    return text(
        command.answer(said("group contacts", Locale.ENGLISH, Role.MEMBER, "b@example.org")));
  }

  @Test
  void theChairIsRecordedAndMayThenPrepare() {
    record("group chair \"Juma Otieno\" juma@example.org by decision 9", Locale.ENGLISH);

    PeopleRoles roles = new PeopleRoles(house.persons, house.groups, house.clock);
    assertThat(roles.role(PLACE, new ChatPerson("29:j", "J", "Juma@example.org")))
        .contains(Role.CHAIR);
    assertThat(roles.role(PLACE, new ChatPerson("29:k", "K", "k@example.org"))).isEmpty();
  }

  @Test
  void languagesAreSet() {
    record("groupe langues anglais, français et espagnol", Locale.FRENCH);

    assertThat(house.groups.byKey("spwg").orElseThrow().languages())
        .containsExactly("en", "fr", "es");
  }

  @Test
  void whatIsSoAlreadyIsSaid() {
    record("group add Kenya source \"Decision 14/3\"", Locale.ENGLISH);

    assertThat(text(command.answer(officer("group add Kenya source \"X\"", Locale.ENGLISH))))
        .isEqualTo("Already a member: Kenya");
    assertThat(text(command.answer(officer("group remove Niger source \"X\"", Locale.ENGLISH))))
        .isEqualTo("Not a member: Niger");
  }

  @Test
  void aChannelWithoutGroupGetsOne() {
    house.groups.setChannel(spwg.number(), "teams", "19:elsewhere");

    record("group new \"Finance Subgroup (FINSG)\"", Locale.ENGLISH);

    Group made = house.groups.ofPlace("teams", "19:a").orElseThrow();
    assertThat(made.key()).isEqualTo("finsg");
    assertThat(made.aliases()).containsExactly("FINSG");
    assertThat(made.name(Locale.ENGLISH)).isEqualTo("Finance Subgroup");
  }

  @Test
  void theContactListIsForTheGroupsPeople() {
    house.groups.setChannel(spwg.number(), "teams", "19:elsewhere");
    record("group spwg add Kenya source \"Decision 14/3\"", Locale.ENGLISH);
    record(
        "group spwg Kenya names \"Amina DIALLO\" amina@example.org letter of 4 May",
        Locale.ENGLISH);

    assertThat(command.answer(member("group spwg contacts", "b@example.org")))
        .isInstanceOf(Reply.Refuse.class);
    assertThat(command.answer(member("group spwg contacts", "amina@example.org")))
        .isInstanceOf(Reply.Say.class);
  }

  private Invocation member(String line, String email) {
    return said(line, Locale.ENGLISH, Role.MEMBER, email);
  }

  @Test
  void theCardSaysTheOneAddressAndWhoAgreed() {
    record("group add Kenya source \"Decision 14/3\"", Locale.ENGLISH);
    record("group Kenya names \"Amina DIALLO\" amina@example.org letter of 4 May", Locale.ENGLISH);
    command.answer(member("group share my address", "amina@example.org"));

    assertThat(text(command.answer(member("group", "b@example.org"))))
        .contains("Address: secretariat+spwg@example.org")
        .contains("Agreed to be reached: 1 of 1: Amina DIALLO");
  }

  @Test
  void aNewChairOfAGroupWithAChannelIsToBeBriefed() {
    Invocation said =
        officer("group chair \"Juma Otieno\" juma@example.org by decision 9", Locale.ENGLISH);

    assertThat(text(command.answer(said))).contains("The chair gets a letter");
    command.confirm(said);
    assertThat(house.events)
        .filteredOn(ChairNamed.class::isInstance)
        .extracting(event -> ((ChairNamed) event).group().key())
        .containsExactly("spwg");
  }
}
