import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Writes a list of registrants and a list of joiners, each joiner with the verdict that the rules
 * of the waiting room demand. Knows the rules and the people; knows nothing of the matcher.
 *
 * <p>java MakeLists.java SEED FOLDER
 */
public final class MakeLists {
  private record Person(
      String id, String given, String family, String nativeName, String party, String role) {
    String full() {
      return given + " " + family;
    }
  }

  private record Country(String iso3, String iso2, List<String> names, String demonym) {}

  private static final List<String> GIVEN =
      List.of(
          "Amara", "Beatriz", "Carlo", "Deborah", "Edwin", "Farid", "Gisela", "Hamza", "Ingrid",
          "Jamal", "Katarina", "Leandro", "Mireille", "Nadia", "Otieno", "Pascal", "Rania",
          "Stefan", "Tomasz", "Viviane", "Walter", "Yasmin", "Zoltan");
  private static final List<String> SHARED_FAMILIES =
      List.of(
          "Baptiste", "Castellanos", "Diallo", "Eriksen", "Fofana", "Grigoryan", "Hossain",
          "Jovanovic", "Kariuki", "Lombardi", "Mbeki", "Novak", "Ouattara", "Pereira", "Rahman",
          "Schneider", "Tshabalala", "Villanueva", "Zimmermann");
  private static final List<String> ROLES =
      List.of("delegate", "head of delegation", "observer", "interpreter", "chair");
  private static final List<String> STRANGERS =
      List.of(
          "Xanthe Pemberton", "Bogdan Mihalache", "Takumi Fujiwara", "Олег Стасюк", "刘洋",
          "Ngozi Adichie", "Wolfgang Steinmetz", "جميل الكردي");
  private static final List<String> NOBODY =
      List.of(
          "iPhone", "iPhone de Marie", "Jane's iPad", "Galaxy S21", "DESKTOP-7F3K2Q1",
          "MacBook Pro", "HUAWEI P30", "Redmi Note 9", "Zoom user", "Guest", "IT Support",
          "Secretariat", "Secrétariat", "Host", "Interpreter 2", "Interprète FR", "User 1",
          "Conference Room", "Technician", "Participant", "+41 22 917 1234", "", " ", "   ", ".",
          "---", "🙂", "🌍🌿", "👋🏽", "Delegate", "Delegación", "Observer", "主席", "WWF",
          "UNEP", "IUCN", "Recording", "Otter.ai", "read.ai meeting notes", "12345", "\u200b");

  private final Random random;
  private final List<Person> people = new ArrayList<>();
  private final List<Person> homonyms = new ArrayList<>();
  private final List<Person> siblings = new ArrayList<>();
  private final Map<Person, String[]> rows = new HashMap<>();
  private final Map<String, Country> countries = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private MakeLists(long seed) {
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws IOException {
    Path here = Path.of(System.getProperty("lists.home", "infra/eval/names"));
    MakeLists lists = new MakeLists(Long.parseLong(arguments[0]));
    lists.readCountries(here.resolve("parties.tsv"));
    lists.readPeople(here.resolve("people.tsv"));
    lists.addRelatives();
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    lists.writeRegistrants(folder.resolve("registrants.tsv"));
    lists.makeJoiners();
    Collections.shuffle(lists.lines, lists.random);
    lists.lines.add(0, "display_name\texpected\tids\tkind");
    Files.write(folder.resolve("joiners.tsv"), lists.lines);
  }

  private void readCountries(Path file) throws IOException {
    for (String line : Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
      String[] c = line.split("\t");
      List<String> names = List.of(c[2], c[4], c[5], c[6], c[7], c[8]);
      countries.put(c[0], new Country(c[0], c[1], names, c[3]));
    }
  }

  private void readPeople(Path file) throws IOException {
    List<String> all = Files.readAllLines(file);
    List<String> some = new ArrayList<>(all.subList(1, all.size()));
    Collections.shuffle(some, random);
    for (String line : some.subList(0, some.size() * 3 / 4)) {
      String[] c = line.split("\t", -1);
      Person person = person(c[1], c[2], c[3], c[0]);
      people.add(person);
      rows.put(person, c);
    }
  }

  private Person person(String given, String family, String nativeName, String party) {
    String id = "r" + (1000 + people.size() + homonyms.size() + siblings.size());
    return new Person(id, given, family, nativeName, party, pick(ROLES));
  }

  private void addRelatives() {
    List<String> families = new ArrayList<>(SHARED_FAMILIES);
    Collections.shuffle(families, random);
    List<String> parties = new ArrayList<>(countries.keySet());
    Collections.sort(parties);
    for (int i = 0; i < families.size(); i++) {
      Collections.shuffle(parties, random);
      List<String> given = new ArrayList<>(GIVEN);
      Collections.shuffle(given, random);
      boolean twins = i % 2 == 0;
      List<Person> into = twins ? homonyms : siblings;
      into.add(person(given.get(0), families.get(i), "", parties.get(0)));
      into.add(
          person(given.get(twins ? 0 : 1), families.get(i), "", parties.get(twins ? 1 : 0)));
    }
  }

  private void writeRegistrants(Path file) throws IOException {
    List<String> out = new ArrayList<>();
    for (List<Person> group : List.of(people, homonyms, siblings)) {
      for (Person p : group) {
        Country country = countries.get(p.party());
        String party =
            country == null || random.nextInt(3) == 0 ? p.party() : country.names().get(0);
        String mail = ascii(p.family()).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + p.id();
        out.add(
            String.join(
                "\t", p.id(), p.given(), p.family(), p.full(), party, p.role(), mail + "@gov.int"));
      }
    }
    Collections.shuffle(out, random);
    out.add(0, "id\tgiven\tfamily\tfull_name\tparty\trole\temail");
    Files.write(file, out);
  }

  private void makeJoiners() {
    people.forEach(this::certain);
    people.forEach(this::doubtful);
    for (int i = 0; i < homonyms.size(); i += 2) {
      twins(homonyms.get(i), homonyms.get(i + 1));
    }
    for (int i = 0; i < siblings.size(); i += 2) {
      siblings(siblings.get(i), siblings.get(i + 1));
    }
    NOBODY.forEach(name -> add(name, "UNKNOWN", "nobody"));
    STRANGERS.forEach(name -> add(name, "UNKNOWN", "stranger"));
    for (Country c : countries.values()) {
      add(pick(c.names()), "UNKNOWN", "country alone");
      add(c.names().get(0) + " - Delegation", "UNKNOWN", "country alone");
      add(flag(c), "UNKNOWN", "country alone");
    }
  }

  private void certain(Person p) {
    add(p.full(), "CERTAIN", "as registered", p);
    add(ascii(p.full()), "CERTAIN", "without accents", p);
    add(p.given() + " " + upper(p.family()), "CERTAIN", "capitals", p);
    add(upper(p.family()) + " " + p.given(), "CERTAIN", "family first", p);
    add(p.family() + ", " + p.given(), "CERTAIN", "comma", p);
    add(p.full().toLowerCase(Locale.ROOT), "CERTAIN", "lower case", p);
    add(pick(List.of("Dr ", "Dr. ", "Prof. ", "H.E. ", "Amb. ", "Ms. ")) + p.full(), "CERTAIN",
        "title", p);
    add(p.full() + pick(List.of(" (she/her)", " (he/him)", " (they/them)", " (elle)")), "CERTAIN",
        "pronouns", p);
    add(pick(List.of("Delegate - ", "Chair: ", "HoD ", "Observer_")) + p.full(), "CERTAIN", "role",
        p);
    if (!ascii(p.family()).matches("(?i).*[^a-z].*") && p.family().length() > 2) {
      add(ascii(p.given()).substring(0, 1) + ". " + p.family(), "CERTAIN", "initial", p);
    }
    String[] row = rows.get(p);
    if (p.given().contains(" ") && !p.party().equals("VNM")) {
      add(p.given().split(" ")[0] + " " + p.family(), "CERTAIN", "middle name dropped", p);
    }
    if (List.of("ESP", "MEX", "COL", "ARG", "CHL").contains(p.party())) {
      add(p.given() + " " + p.family().split(" ")[0], "CERTAIN", "first surname", p);
    }
    if (!row[3].isEmpty()) {
      add(row[3], "CERTAIN", "own script", p);
    }
    for (String given : spellings(row[4])) {
      add(given + " " + p.family(), "CERTAIN", "other spelling", p);
    }
    for (String family : spellings(row[5])) {
      add(p.given() + " " + family, "CERTAIN", "other spelling", p);
    }
    Country c = countries.get(p.party());
    if (c != null) {
      inParty(p, c);
    }
  }

  private void inParty(Person p, Country c) {
    String full = p.given() + " " + upper(p.family());
    add(pick(c.names()) + " - " + full, "CERTAIN", "Party prefix", p);
    add(full + " (" + pick(c.names()) + ")", "CERTAIN", "Party suffix", p);
    add(full + " (" + c.demonym() + " delegation)", "CERTAIN", "demonym", p);
    add("[" + pick(List.of(c.iso2(), c.iso3())) + "] " + full, "CERTAIN", "code", p);
    add(c.iso3() + "_" + p.full(), "CERTAIN", "code", p);
    add(flag(c) + " " + p.full(), "CERTAIN", "flag", p);
    boolean alone = people.stream().noneMatch(o -> o != p && related(o.family(), p.family()));
    if (alone) {
      add(pick(c.names()) + " - " + p.family(), "CERTAIN", "Party and family", p);
      add(c.iso3() + " | " + upper(p.family()), "CERTAIN", "Party and family", p);
    }
    add(c.names().get(0) + " - Zebedee " + p.family(), "UNKNOWN", "Party, another given");
    Country other = countries.get(c.iso3().equals("FRA") ? "KEN" : "FRA");
    add(pick(other.names()) + " - " + p.full(), "AMBIGUOUS", "another Party", p);
  }

  private void doubtful(Person p) {
    add(p.family(), "AMBIGUOUS", "family alone", p);
    add("Zebedee " + p.family(), "UNKNOWN", "another given");
    add(p.full() + " Zebedee", "AMBIGUOUS|UNKNOWN", "third contradicts");
    String latin = ascii(p.family());
    if (latin.matches("[A-Za-z]{7,}")) {
      int at = 2 + random.nextInt(latin.length() - 4);
      String slipped = latin.substring(0, at) + latin.substring(at + 1);
      add(p.given() + " " + slipped, "AMBIGUOUS", "slip", p);
    }
    Person other = people.get(random.nextInt(people.size()));
    if (other != p) {
      String both = p.full() + pick(List.of(" & ", " and ", " et ", " + ")) + other.full();
      add(both, "AMBIGUOUS", "two people", p, other);
    }
  }

  private void twins(Person one, Person two) {
    add(one.full(), "AMBIGUOUS", "two fit", one, two);
    add(one.given().charAt(0) + ". " + one.family(), "AMBIGUOUS", "two fit", one, two);
    add(countries.get(one.party()).names().get(0) + " - " + one.full(), "CERTAIN",
        "Party separates", one);
    add(two.full() + " (" + two.party() + ")", "CERTAIN", "Party separates", two);
    add(two.party() + " - " + two.family(), "CERTAIN", "Party and family", two);
  }

  private void siblings(Person one, Person two) {
    add(one.full(), "CERTAIN", "sibling by name", one);
    add(one.given().charAt(0) + " " + one.family(), "AMBIGUOUS", "initial shared");
    add(one.party() + " - " + one.family(), "AMBIGUOUS", "Party and family, two", one, two);
    add(one.family(), "AMBIGUOUS", "family alone, two", one, two);
    add("Zebedee " + one.family(), "UNKNOWN", "another given");
  }

  private void add(String name, String verdict, String kind, Person... ids) {
    List<String> names = new ArrayList<>();
    for (Person p : ids) {
      names.add(p.id());
    }
    Collections.sort(names);
    lines.add(name + "\t" + verdict + "\t" + String.join(",", names) + "\t" + kind);
  }

  private static boolean related(String one, String two) {
    return ascii(one).toLowerCase(Locale.ROOT).equals(ascii(two).toLowerCase(Locale.ROOT));
  }

  private static List<String> spellings(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(","));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static String ascii(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  private static String flag(Country c) {
    return new StringBuilder()
        .appendCodePoint(0x1F1E6 + c.iso2().charAt(0) - 'A')
        .appendCodePoint(0x1F1E6 + c.iso2().charAt(1) - 'A')
        .toString();
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
