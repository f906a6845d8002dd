package org.intersession.bot.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intersession.bot.waitingroom.Verdict.Certainty.AMBIGUOUS;
import static org.intersession.bot.waitingroom.Verdict.Certainty.CERTAIN;
import static org.intersession.bot.waitingroom.Verdict.Certainty.UNKNOWN;

import java.util.List;
import org.intersession.bot.waitingroom.Verdict.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameMatchTest {
  private static final Registrant JANE = person("jane", "Jane", "Wanjiku", "Kenya");
  private static final NameMatch MATCH =
      new NameMatch(
          List.of(
              JANE,
              person("jp", "Jean-Pierre", "Lefèvre", "FRA"),
              person("juan", "Juan Carlos", "García López", "Spain"),
              person("zhang", "Xiaoming", "Zhang", "China"),
              person("wang", "Lei", "Wang", "China"),
              person("yuri", "Yuri", "Zhukov", "Russian Federation"),
              person("mohammed", "Mohammed", "Abdelaziz", "Egypt"),
              person("kim", "Min-jun", "Kim", "Republic of Korea"),
              person("eleni", "Eleni", "Papadopoulou", "Greece"),
              person("giorgi", "Giorgi", "Beridze", "Georgia"),
              person("tadesse", "Tadesse", "Bekele", "Ethiopia"),
              person("priya", "Priya", "Sharma", "India"),
              person("tanaka", "Hiroshi", "Tanaka", "Japan"),
              person("smith", "Peter", "Smith", "Jordan"),
              person("niger", "Adamou", "Issoufou", "Niger"),
              person("ann1", "Ann", "Doyle", "Ireland"),
              person("ann2", "Ann", "Doyle", "Canada"),
              person("bob", "Robert", "Baker", "Canada"),
              person("rita", "Rita", "Baker", "Canada"),
              person("mary", "Mary", "Chair", "Australia")),
          Parties.known());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Wanjiku",
        "WANJIKU Jane",
        "wanjiku, jane",
        "Kenya - Jane WANJIKU",
        "Jane Wanjiku (Kenyan delegation)",
        "[KE] Jane Wanjiku",
        "🇰🇪 Jane Wanjiku",
        "Dr. Jane Wanjiku (she/her)",
        "HoD_KEN_Jane Wanjiku",
        "肯尼亚 - Jane Wanjiku",
        "كينيا - Jane Wanjiku",
        "Кения | Jane Wanjiku",
        "ＪＡＮＥ Wanjiku",
        "Ja\u200bne Wanjiku"
      })
  void givenAndFamilyNameInAnyDressAreCertain(String name) {
    assertCertain(name, "jane");
  }

  @Test
  void namesAreReadInOtherScriptsAndRomanisations() {
    assertCertain("张晓明", "zhang");
    assertCertain("中国张晓明", "zhang");
    assertCertain("Zhang Hsiao-ming", "zhang");
    assertCertain("Юрий Жуков", "yuri");
    assertCertain("Iouri Joukov", "yuri");
    assertCertain("محمد عبد العزيز", "mohammed");
    assertCertain("Mohamed Abdulaziz", "mohammed");
    assertCertain("김민준", "kim");
    assertCertain("Ελένη Παπαδοπούλου", "eleni");
    assertCertain("გიორგი ბერიძე", "giorgi");
    assertCertain("ታደሰ በቀለ", "tadesse");
    assertCertain("प्रिया शर्मा", "priya");
    assertCertain("タナカ ヒロシ", "tanaka");
  }

  @Test
  void middleNameAndSecondSurnameMayBeDropped() {
    assertCertain("Juan García", "juan");
    assertAmbiguous("Juan López", "juan");
  }

  @Test
  void nameOfTwoIsAmbiguousUnlessThePartySeparatesThem() {
    assertAmbiguous("Ann Doyle", "ann1", "ann2");
    assertCertain("Ann Doyle (Canada)", "ann2");
    assertCertain("Irlande - Doyle", "ann1");
  }

  @Test
  void rightNameOfAnotherPartyIsAmbiguous() {
    assertAmbiguous("Uganda - Jane Wanjiku", "jane");
    assertAmbiguous("🇫🇷 Jane Wanjiku", "jane");
    assertAmbiguous("Nigeria - Adamou Issoufou", "niger");
  }

  @Test
  void partyAndFamilyNameAreCertainUnlessShared() {
    assertCertain("Kenya - Wanjiku", "jane");
    assertCertain("FRA | LEFEVRE", "jp");
    assertAmbiguous("Canada - Baker", "bob", "rita");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mary Wanjiku",
        "Kenya - Mary Wanjiku",
        "K. Wanjiku",
        "Wanjiku, Peter (KEN)",
        "Bob Baker",
        "Юрия Смирнов",
        "Canada - Zoe Baker"
      })
  void contradictingGivenNameAlwaysWins(String name) {
    assertThat(verdict(name).certainty()).isEqualTo(UNKNOWN);
  }

  @Test
  void initialIsCertainOnlyWhereNobodyElseBearsTheFamilyName() {
    assertCertain("J. Wanjiku", "jane");
    assertCertain("J.-P. Lefevre", "jp");
    assertCertain("JP Lefèvre", "jp");
    assertThat(verdict("R. Baker").certainty()).isEqualTo(AMBIGUOUS);
    assertThat(verdict("A. Doyle").certainty()).isEqualTo(AMBIGUOUS);
  }

  @Test
  void familyNameAloneIsAmbiguous() {
    assertAmbiguous("Wanjiku", "jane");
    assertAmbiguous("Ms Wanjiku", "jane");
  }

  @Test
  void slipIsAmbiguousAndNamed() {
    Verdict verdict = verdict("Jane Wanijku");
    assertThat(ids(verdict)).containsExactly("jane");
    assertThat(verdict.certainty()).isEqualTo(AMBIGUOUS);
    assertThat(verdict.reason().arguments())
        .containsEntry("written", "Wanijku")
        .containsEntry("registered", "Wanjiku");
  }

  @Test
  void registrantIdConfirmsASlipButNotAnotherGivenName() {
    assertThat(withId("Jane Wanijku", "jane").certainty()).isEqualTo(CERTAIN);
    assertThat(withId("Mary Wanjiku", "jane").certainty()).isEqualTo(UNKNOWN);
    assertThat(withId("iPhone", "jane").certainty()).isEqualTo(AMBIGUOUS);
    assertThat(withId("Yuri Zhukov", "jane").certainty()).isEqualTo(AMBIGUOUS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Wanjiku & Yuri Zhukov",
        "Jane Wanjiku and Yuri Zhukov",
        "Jane Wanjiku / Yuri Zhukov",
        "Yuri Zhukov et Jane Wanjiku"
      })
  void twoPeopleInOneNameAreBothNamed(String name) {
    assertAmbiguous(name, "jane", "yuri");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Wanjiku Otieno",
        "Jane Mary Wanjiku",
        "Peter Jordan Smith",
        "Jordan Smith",
        "Jordan Peter Smith",
        "Smith, Jordan",
        "Chang Xiaoming",
        "China - Bin Wang",
        "Interpreter for Jane Wanjiku",
        "Assistant of Jane Wanjiku",
        "Jane Wanjiku's office",
        "Jаne Wanjiku",
        "\u202eJane Wanjiku",
        "Jane\u0000 Wanjiku",
        "Jane Wanjiku \ud800",
        "Jane Wanjiku - UNEP",
        "JP Wanjiku",
        "Australia - Chair",
        "Secretariat - Jane Wanjiku",
        "Jean Lefèvre",
        "Jane Wanjiku Jr",
        "Jane D.",
        "Kenya - Jane"
      })
  void trapsAreNeverCertain(String name) {
    assertThat(verdict(name).certainty()).isNotEqualTo(CERTAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "кенийская делегация - Jane Wanjiku",
        "Jane Wanjiku (كينية)",
        "الوفد الكيني - Jane Wanjiku",
        "肯尼亚人 Jane Wanjiku"
      })
  void demonymsOfTheOtherLanguagesStateTheParty(String name) {
    assertCertain(name, "jane");
  }

  @Test
  void demonymThatIsAsLikelyAFamilyNameSaysNothing() {
    Registrant khaled = person("khaled", "Khaled", "Hassan", "Egypt");
    NameMatch match = new NameMatch(List.of(khaled), Parties.known());
    assertThat(match.judge(JoinerName.of("خالد حسن المصري")).isCertain()).isFalse();
    assertThat(match.judge(JoinerName.of("خالد حسن")).isCertain()).isTrue();
  }

  @Test
  void countryBehindAWholeNameIsThePartyAndBehindAFamilyNamePerhapsAGivenName() {
    assertCertain("Priya Sharma, India", "priya");
    assertAmbiguous("Sharma, India", "priya");
  }

  @Test
  void givenNameOfAnotherPartyAloneIsNobody() {
    assertThat(verdict("Spain - Jane").certainty()).isEqualTo(UNKNOWN);
  }

  @Test
  void longChineseTextIsReadQuickly() {
    assertThat(verdict("中国".repeat(190)).certainty()).isEqualTo(UNKNOWN);
    assertThat(verdict("张".repeat(390)).certainty()).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u200b",
        "🙂",
        "---",
        "iPhone",
        "iPhone de Jane",
        "Jane's iPad",
        "Galaxy S21",
        "Kenya",
        "KEN",
        "Кения",
        "Kenya - Delegation",
        "🇰🇪",
        "Secretariat",
        "Interprète",
        "WWF",
        "IT Support",
        "12345",
        "Georgia",
        "Head of Delegation",
        "Otter.ai"
      })
  void nobodyIsUnknown(String name) {
    assertThat(verdict(name).certainty()).isEqualTo(UNKNOWN);
  }

  @Test
  void veryLongNameIsUnknownAndQuick() {
    assertThat(verdict("Jane Wanjiku ".repeat(400)).certainty()).isEqualTo(UNKNOWN);
    assertThat(verdict("a".repeat(4_000)).certainty()).isEqualTo(UNKNOWN);
  }

  @Test
  void samePersonRegisteredTwiceIsAmbiguous() {
    Registrant again = person("jane2", "Jane", "Wanjiku", "Kenya");
    NameMatch match = new NameMatch(List.of(JANE, again), Parties.known());
    assertThat(ids(match.judge(JoinerName.of("KE - Jane Wanjiku")))).contains("jane", "jane2");
  }

  @Test
  void nameWithoutPartsNeedsAllOfItsWords() {
    Registrant whole = new Registrant("f", "", "", "Fatou Bensouda", "Gambia", "", "");
    NameMatch match = new NameMatch(List.of(whole), Parties.known());
    assertThat(match.judge(JoinerName.of("BENSOUDA Fatou")).isCertain()).isTrue();
    assertThat(match.judge(JoinerName.of("Fatou")).isCertain()).isFalse();
  }

  private static void assertCertain(String name, String id) {
    assertVerdict(name, CERTAIN, id);
  }

  private static void assertAmbiguous(String name, String... ids) {
    assertVerdict(name, AMBIGUOUS, ids);
  }

  private static void assertVerdict(String name, Certainty certainty, String... ids) {
    Verdict verdict = verdict(name);
    assertThat(verdict.certainty()).as("%s: %s", name, verdict.reason()).isEqualTo(certainty);
    assertThat(ids(verdict)).containsExactlyInAnyOrder(ids);
  }

  private static List<String> ids(Verdict verdict) {
    return verdict.candidates().stream().map(Registrant::id).toList();
  }

  private static Verdict verdict(String name) {
    return MATCH.judge(JoinerName.of(name));
  }

  private static Verdict withId(String name, String id) {
    return MATCH.judge(new JoinerName(name, null, id, null));
  }

  private static Registrant person(String id, String given, String family, String party) {
    return new Registrant(id, given, family, given + " " + family, party, "delegate", "");
  }
}
