package org.intersession.bot.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as people really write them at the door, and what a careful officer would decide. */
class OfficersChoiceTest {
  private static final NameMatch MATCH =
      new NameMatch(
          List.of(
              person("jane", "Jane Wanjiku", "Mwangi", "Kenya"),
              person("peter", "Peter", "Mwangi", "Kenya"),
              person("jose", "José Luis", "García Márquez", "Spain"),
              person("maria", "Maria", "Garcia", "Brazil"),
              person("sergey", "Sergey", "Zhukov", "Russian Federation"),
              person("mohamed", "Mohamed", "Ould Abdelaziz", "Mauritania"),
              person("ludwig", "Ludwig", "van der Berg", "Netherlands"),
              person("minjun", "Min-jun", "Kim", "Republic of Korea"),
              person("tadesse", "Tadesse", "Bekele", "Ethiopia"),
              person("xiaoming", "Xiaoming", "Wang", "China"),
              person("helene", "Hélène", "Dupont", "France"),
              person("marie", "Marie", "Dupont", "France"),
              person("jean", "Jean", "Dupont", "Belgium"),
              person("sofia", "Sofia", "Papadopoulou", "Greece"),
              person("ahmed", "Ahmed", "Al-Hassan", "Egypt"),
              person("joao", "João", "da Silva Santos", "Brazil"),
              person("grace", "Grace", "Okafor", "Nigeria"),
              person("annemarie", "Anne-Marie", "Lefèvre", "Canada"),
              person("rajesh", "Rajesh", "Sharma", "India")),
          Parties.known());

  private static Registrant person(String id, String given, String family, String party) {
    return new Registrant(id, given, family, "", party, "delegate", "");
  }

  private static String decided(String name) {
    Verdict verdict = MATCH.judge(JoinerName.of(name));
    Set<String> ids =
        verdict.candidates().stream()
            .map(Registrant::id)
            .collect(Collectors.toCollection(TreeSet::new));
    return (verdict.certainty() + " " + String.join(" ", ids)).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "🇰🇪 Jane Mwangi | CERTAIN jane",
        "Jane Mwangi (she/her) | CERTAIN jane",
        "Mwangi, Jane - Kenya | CERTAIN jane",
        "Dr. Jane Mwangi, PhD | CERTAIN jane",
        "H.E. Ms Jane MWANGI (Head of Delegation) | CERTAIN jane",
        "KEN_Delegate_Jane Mwangi | CERTAIN jane",
        "jane.mwangi@environment.example | CERTAIN jane",
        "Okafor - Nigeria | CERTAIN grace",
        "Okafor (nigériane) | CERTAIN grace",
        "Okafor, nigeriana | CERTAIN grace",
        "Окафор Нигерия | CERTAIN grace",
        "Сергей Жуков | CERTAIN sergey",
        "ЖУКОВ С. | CERTAIN sergey",
        "Serguei Joukov (Russie) | CERTAIN sergey",
        "ታደሰ በቀለ | CERTAIN tadesse",
        "김민준 | CERTAIN minjun",
        "대한민국 김민준 | CERTAIN minjun",
        "Kim Minjun | CERTAIN minjun",
        "王小明 | CERTAIN xiaoming",
        "中国王小明 | CERTAIN xiaoming",
        "GARCIA MARQUEZ Jose Luis | CERTAIN jose",
        "José García | CERTAIN jose",
        "L. van der Berg | CERTAIN ludwig",
        "VAN DER BERG Ludwig NLD | CERTAIN ludwig",
        "Belgique - Dupont | CERTAIN jean",
        "محمد ولد عبد العزيز | CERTAIN mohamed",
        "أحمد الحسن | CERTAIN ahmed",
        "Ahmed Hassan | CERTAIN ahmed",
        "Joao Santos | CERTAIN joao",
        "Σοφία Παπαδοπούλου | CERTAIN sofia",
        "राजेश शर्मा | CERTAIN rajesh",
      })
  void whoIsMeantWithoutDoubtIsNamed(String name, String decided) {
    assertThat(decided(name)).isEqualTo(decided);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "🇺🇬 Jane Mwangi | AMBIGUOUS jane",
        "Mwangi | AMBIGUOUS jane peter",
        "J. Mwangi | AMBIGUOUS jane",
        "KEN J Mwangi | AMBIGUOUS jane",
        "Head of Delegation - Mwangi | AMBIGUOUS jane peter",
        "Jane & Peter Mwangi | AMBIGUOUS jane peter",
        "Jane Mwangi / Grace Okafor | AMBIGUOUS grace jane",
        "Жуков | AMBIGUOUS sergey",
        "France Dupont | AMBIGUOUS helene marie",
        "M. Dupont | AMBIGUOUS marie",
        "Marie Dupond | AMBIGUOUS marie",
        "Jane Mwangy | AMBIGUOUS jane",
        "Anne Lefèvre | AMBIGUOUS annemarie",
        "Garcia | AMBIGUOUS jose maria",
      })
  void whereAnOfficerWouldAskAllWhoMayBeMeantAreNamed(String name, String decided) {
    assertThat(decided(name)).isEqualTo(decided);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Grace Mwangi",
        "Nigeria Okafor Chidi",
        "Galaxy S21",
        "iPhone de Jane",
        "Jane Mwangi's iPad",
        "Secretariat",
        "Kenya",
        "🇰🇪",
        "🙂🙂",
        "'   '",
        "Technical support",
        "WWF International",
        "Interpreter EN-FR",
      })
  void whoIsNobodyOnTheListIsUnknown(String name) {
    assertThat(decided(name)).isEqualTo("UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Okello Mwangi",
        "José García Fernández",
        "Jane Otieno",
        "Interpreter of Jane Mwangi",
        "Jane Mwangi for Grace Okafor",
        "J\u0430ne Mwangi",
        "Jane \u202eMwangi",
        "Sergei Zhukova",
        "Kim Min-ji",
        "Marie Dupont Martin",
      })
  void whatDeceivesOrContradictsIsNeverCertain(String name) {
    assertThat(decided(name)).doesNotContain("CERTAIN");
  }

  @Test
  void aNameOfFourThousandCharactersIsNobody() {
    assertThat(decided("Jane Mwangi " + "x".repeat(4_000))).isEqualTo("UNKNOWN");
    assertThat(decided("Jane Mwangi ".repeat(340))).isEqualTo("UNKNOWN");
  }
}
