import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a second list of registrants and joiners, of people who are easily mistaken: several of a
 * family in one Party, one name in two Parties and twice in one, sons and daughters, names that are
 * one letter or one gender apart, couples on one device, disguises. Each verdict follows from the
 * rules of the waiting room and from whom this list knows; it knows nothing of the matcher.
 *
 * <p>java HardCases.java SEED FOLDER
 */
public final class HardCases {
  private record Person(
      String id, String given, String family, String party, List<String> own, List<String> others) {
    String full() {
      return given + " " + family;
    }
  }

  private record Country(String iso3, String iso2, List<String> names, String demonym) {}

  private static final String NOT_CERTAIN = "AMBIGUOUS|UNKNOWN";
  private static final List<String> CLANS =
      List.of(
          "Abubakar", "Bergström", "Carvalho", "Doherty", "Eyasu", "Fontaine", "Gonçalves",
          "Hoekstra", "Iyer", "Jankowski", "Kowalczyk", "Lindqvist", "Marchetti", "Ndlovu",
          "Osterman", "Petrosyan", "Quaresma", "Rasoanaivo", "Sandoval", "Tesfaye");
  private static final List<String> GIVEN =
      List.of(
          "Adele", "Bruno", "Clement", "Dorothy", "Esteban", "Florence", "Gerard", "Hortense",
          "Isidore", "Josephine", "Kevin", "Leonie", "Maurice", "Norbert", "Octavia", "Philippa",
          "Quentin", "Rosalind", "Simone", "Thaddeus");
  /** Given names that are not one another, however close they look. */
  private static final String[][] FALSE_FRIENDS = {
    {"Maria", "Mario"}, {"Daniel", "Daniela"}, {"Aleksandr", "Aleksandra"}, {"Hassan", "Hussein"},
    {"Mahmoud", "Mohammed"}, {"Hamid", "Ahmed"}, {"Omar", "Amr"}, {"Salem", "Salim"},
    {"Hiroshi", "Hiroki"}, {"Min-jun", "Min-ji"}, {"Xiaoming", "Xiaoling"}, {"Giorgi", "Giorgina"},
    {"Stefan", "Stefanie"}, {"Andrea", "Andreas"}, {"Nina", "Nino"}, {"Jean", "Jeanne"},
    {"Paul", "Paula"}, {"Ivan", "Ivana"}, {"Carl", "Carla"}, {"Samir", "Samira"}, {"Nabil", "Nabila"},
    {"Wei", "Wen"}, {"Priya", "Priyanka"}, {"Amina", "Amin"}, {"Jamal", "Kamal"}
  };
  private static final List<String> FALSE_FAMILIES =
      List.of(
          "Aranda", "Belmonte", "Cisneros", "Dragomir", "Engström", "Falkenberg", "Gutowski",
          "Halvorsen", "Ilunga", "Jespersen", "Karlsen", "Lumumba", "Mwinyi", "Nandakumar",
          "Obradovic", "Pallavicini", "Quispe", "Rautavaara", "Savchenko", "Tomlinson", "Umarov",
          "Voskuijlen", "Wasserman", "Yambao", "Zielonka");
  private static final List<String> CONNECTORS =
      List.of(" & ", " and ", " et ", " y ", " + ", " / ", " и ", " و ", " with ", " ; ");
  private static final List<String> DEVICES =
      List.of(
          "%s's iPhone", "iPad de %s", "iPhone von %s", "%s's MacBook Pro", "Galaxy A52 de %s");

  private final Random random;
  private final Map<String, Country> countries = new HashMap<>();
  private final List<Person> people = new ArrayList<>();
  private final List<List<Person>> clans = new ArrayList<>();
  private final List<List<Person>> twins = new ArrayList<>();
  private final List<Person> doubles = new ArrayList<>();
  private final List<Person> friends = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private int last = 100;

  private HardCases(long seed) {
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws IOException {
    Path here = Path.of(System.getProperty("lists.home", "infra/eval/names"));
    HardCases cases = new HardCases(Long.parseLong(arguments[0]));
    for (String line : rows(here.resolve("parties.tsv"))) {
      String[] c = line.split("\t");
      List<String> names = List.of(c[2], c[4], c[5], c[6], c[7], c[8]);
      cases.countries.put(c[0], new Country(c[0], c[1], names, c[3]));
    }
    for (String line : rows(here.resolve("hard-people.tsv"))) {
      String[] c = line.split("\t", -1);
      cases.people.add(cases.person(c[1], c[2], c[0], parts(c[3]), parts(c[4])));
    }
    cases.addRelatives();
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    cases.writeRegistrants(folder.resolve("registrants.tsv"));
    cases.makeJoiners();
    Collections.shuffle(cases.lines, cases.random);
    cases.lines.add(0, "display_name\texpected\tids\tkind");
    Files.write(folder.resolve("joiners.tsv"), cases.lines);
  }

  private static List<String> rows(Path file) throws IOException {
    List<String> all = Files.readAllLines(file);
    return all.subList(1, all.size());
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }

  private Person person(
      String given, String family, String party, List<String> own, List<String> others) {
    return new Person("h" + last++, given, family, party, own, others);
  }

  private Person person(String given, String family, String party) {
    return person(given, family, party, List.of(), List.of());
  }

  private void addRelatives() {
    List<String> parties = new ArrayList<>(countries.keySet());
    Collections.sort(parties);
    List<String> given = new ArrayList<>(GIVEN);
    for (int i = 0; i < CLANS.size(); i++) {
      Collections.shuffle(parties, random);
      Collections.shuffle(given, random);
      String family = CLANS.get(i);
      if (i % 3 == 0) {
        // three of a family in one Party, with three initials
        List<String> distinct = new ArrayList<>();
        for (String one : given) {
          if (distinct.stream().noneMatch(other -> other.charAt(0) == one.charAt(0))) {
            distinct.add(one);
          }
        }
        clans.add(
            distinct.stream().limit(3).map(g -> person(g, family, parties.get(0))).toList());
      } else if (i % 3 == 1) {
        twins.add(
            List.of(
                person(given.get(0), family, parties.get(0)),
                person(given.get(0), family, parties.get(1)),
                person(given.get(1), family, parties.get(2))));
      } else {
        doubles.add(person(given.get(0), family, parties.get(0)));
        doubles.add(person(given.get(0), family, parties.get(0)));
      }
    }
    for (int i = 0; i < FALSE_FRIENDS.length; i++) {
      friends.add(person(FALSE_FRIENDS[i][0], FALSE_FAMILIES.get(i), pick(parties)));
    }
  }

  private void writeRegistrants(Path file) throws IOException {
    List<String> out = new ArrayList<>();
    Stream.of(
            people.stream(),
            clans.stream().flatMap(List::stream),
            twins.stream().flatMap(List::stream),
            doubles.stream(),
            friends.stream())
        .flatMap(one -> one)
        .forEach(
            p ->
                out.add(
                    String.join(
                        "\t",
                        p.id(),
                        p.given(),
                        p.family(),
                        p.full(),
                        random.nextBoolean() ? p.party() : country(p).names().get(0),
                        "delegate",
                        p.id() + "@mission.int")));
    Collections.shuffle(out, random);
    out.add(0, "id\tgiven\tfamily\tfull_name\tparty\trole\temail");
    Files.write(file, out);
  }

  private void makeJoiners() {
    people.forEach(this::dressed);
    people.forEach(this::opposed);
    clans.forEach(this::clan);
    twins.forEach(this::twins);
    for (int i = 0; i < doubles.size(); i += 2) {
      doubles(doubles.get(i), doubles.get(i + 1));
    }
    for (int i = 0; i < friends.size(); i++) {
      friend(friends.get(i), FALSE_FRIENDS[i][1]);
    }
    hostile();
  }

  /** Everything that says who it is, in all its dresses. */
  private void dressed(Person p) {
    List<String> ways = new ArrayList<>(List.of(p.full(), swapped(p), p.family() + ", " + p.given()));
    ways.addAll(p.own());
    ways.addAll(p.others());
    for (String way : ways) {
      String kind = p.own().contains(way) ? "own script" : p.others().contains(way) ? "spelling" : "name";
      add(way, "CERTAIN", kind, p);
      add(dress(way, country(p)), "CERTAIN", kind + ", dressed", p);
      add(dress(way, country(p)), "CERTAIN", kind + ", dressed", p);
      Country other = other(p);
      add(party(way, other), "AMBIGUOUS", kind + ", another Party", p);
    }
    add("\u200b" + p.full() + "\ufeff", "CERTAIN", "invisible around", p);
    add("  " + p.full().replace(' ', '\u00a0') + " ", "CERTAIN", "blanks", p);
    add("\u200e" + p.full() + "\u200f", "CERTAIN", "marks of direction", p);
    add(Normalizer.normalize(p.full(), Normalizer.Form.NFD), "CERTAIN", "decomposed", p);
    if (p.family().matches("[A-Za-z]{4,}")) {
      String first = p.given().substring(0, 1);
      add(first + ". " + p.family(), "CERTAIN", "initial", p);
      add(p.family() + " " + first + ".", "CERTAIN", "initial last", p);
      add(country(p).iso3() + " - " + first + " " + p.family(), "CERTAIN", "Party and initial", p);
      String wrong = first.equals("Q") ? "X" : "Q";
      add(wrong + ". " + p.family(), "UNKNOWN", "wrong initial");
    }
    add(party(p.family(), country(p)), "CERTAIN", "Party and family", p);
    add(p.family(), "AMBIGUOUS", "family alone", p);
    add("Ms. " + p.family(), "AMBIGUOUS", "family alone", p);
  }

  private void opposed(Person p) {
    add("Zacharias " + p.family(), "UNKNOWN", "another given");
    add(party("Zacharias " + p.family(), country(p)), "UNKNOWN", "another given, Party");
    add(p.full() + " Zacharias", NOT_CERTAIN, "third contradicts", p);
    add("Zacharias " + p.full(), NOT_CERTAIN, "third contradicts", p);
    add(String.format(pick(DEVICES), p.given()), "UNKNOWN", "device");
    add(String.format(pick(DEVICES), p.full()), NOT_CERTAIN, "device", p);
    add("Interpreter for " + p.full(), NOT_CERTAIN, "proxy", p);
    Person other = people.get(random.nextInt(people.size()));
    if (other != p) {
      add(p.full() + pick(CONNECTORS) + other.full(), "AMBIGUOUS", "two people", p, other);
      add(party(p.full() + pick(CONNECTORS) + other.full(), country(p)), NOT_CERTAIN, "two people");
    }
    add(p.given().split(" ")[0] + " & Zacharias " + p.family(), NOT_CERTAIN, "couple");
    String latin = ascii(p.family());
    if (latin.matches("[A-Za-z]{7,}")) {
      int at = 2 + random.nextInt(latin.length() - 4);
      char wrong = latin.charAt(at) == 'x' ? 'w' : 'x';
      String slipped = latin.substring(0, at) + wrong + latin.substring(at + 1);
      add(p.given() + " " + slipped, "AMBIGUOUS", "slip", p);
      add(party(slipped, country(p)), NOT_CERTAIN, "slip of a family alone");
    }
  }

  private void clan(List<Person> clan) {
    Person[] all = clan.toArray(new Person[0]);
    Country country = country(all[0]);
    add(party(all[0].family(), country), "AMBIGUOUS", "family of three", all);
    add("The " + all[0].family() + " family", NOT_CERTAIN, "family of three");
    for (Person p : all) {
      add(p.full(), "CERTAIN", "one of three", p);
      add(dress(swapped(p), country), "CERTAIN", "one of three", p);
      add(p.given().charAt(0) + ". " + p.family(), "AMBIGUOUS", "initial of three");
      add(party(p.given().charAt(0) + " " + p.family(), country), "AMBIGUOUS", "initial of three");
      add(party(p.given(), country), NOT_CERTAIN, "given alone");
    }
    add(all[0].given() + " & " + all[1].given() + " " + all[0].family(), "AMBIGUOUS", "couple");
    add(all[0].given() + " " + all[1].given() + " " + all[0].family(), NOT_CERTAIN, "two given");
  }

  private void twins(List<Person> three) {
    Person one = three.get(0);
    Person two = three.get(1);
    add(one.full(), "AMBIGUOUS", "one name, two Parties", one, two);
    add(party(one.full(), country(one)), "CERTAIN", "Party separates", one);
    add(party(two.full(), country(two)), "CERTAIN", "Party separates", two);
    add(party(one.full(), other(one, two)), "AMBIGUOUS", "neither Party", one, two);
    add(party(one.family(), country(two)), "CERTAIN", "Party and family", two);
    add(three.get(2).full(), "CERTAIN", "third of the family", three.get(2));
  }

  private void doubles(Person one, Person two) {
    add(one.full(), "AMBIGUOUS", "registered twice", one, two);
    add(party(one.full(), country(one)), "AMBIGUOUS", "registered twice", one, two);
    add(one.given().charAt(0) + ". " + one.family(), "AMBIGUOUS", "registered twice", one, two);
  }

  private void friend(Person p, String falseGiven) {
    add(p.full(), "CERTAIN", "true friend", p);
    add(falseGiven + " " + p.family(), NOT_CERTAIN, "false friend");
    add(party(falseGiven + " " + p.family(), country(p)), NOT_CERTAIN, "false friend, Party");
  }

  private void hostile() {
    Person p = people.get(random.nextInt(people.size()));
    add("\u202e" + p.full(), NOT_CERTAIN, "override");
    add(p.full().replace('a', '\u0430').replace('e', '\u0435'), NOT_CERTAIN, "lookalikes");
    add((p.full() + " ").repeat(4_000 / (p.full().length() + 1)), NOT_CERTAIN, "4,000 characters");
    add("\u0430".repeat(4_000), "UNKNOWN", "4,000 characters");
    add("\u202e\u202d\u2066\u2069\u200b", "UNKNOWN", "nothing to see");
    add("e\u0301\u0301\u0301".repeat(50), "UNKNOWN", "accents upon accents");
    add("🇰🇪🇫🇷🇨🇳", "UNKNOWN", "flags alone");
    add("=HYPERLINK(\"http://x\")", "UNKNOWN", "formula");
    for (Country c : countries.values()) {
      add(pick(c.names()), "UNKNOWN", "country alone");
      add(c.demonym() + " delegation", "UNKNOWN", "country alone");
      add(c.iso3() + " Delegate 2", "UNKNOWN", "country alone");
    }
  }

  /** A stated Party, a title, pronouns, a role, capitals: none, one or two of them. */
  private String dress(String name, Country country) {
    return switch (random.nextInt(9)) {
      case 0 -> pick(List.of("Dr ", "H.E. ", "Prof. ", "Mr ", "Mme ", "Amb. ")) + name;
      case 1 -> name + pick(List.of(" (she/her)", " (he/him)", " (ella)", " (elle/she)"));
      case 2 -> flag(country) + " " + name + " " + flag(country);
      case 3 -> party("Dr. " + name, country) + " (they/them)";
      case 4 -> pick(List.of("HoD - ", "Delegate ", "Observer | ", "Chef de délégation - ")) + name;
      case 5 -> name.toUpperCase(Locale.ROOT);
      case 6 -> country.iso3() + "_" + name.replace(' ', '_');
      case 7 -> "[" + country.iso2() + "] " + name + " [" + country.iso3() + "]";
      default -> party(name, country);
    };
  }

  private String party(String name, Country country) {
    String party = pick(country.names());
    return switch (random.nextInt(6)) {
      case 0 -> party + " - " + name;
      case 1 -> name + " (" + party + ")";
      case 2 -> name + ", " + country.names().get(0);
      case 3 -> party + ": " + name;
      case 4 -> country.iso3() + "|" + name;
      default -> country.demonym() + " delegation - " + name;
    };
  }

  private Country other(Person... people) {
    List<String> taken = Arrays.stream(people).map(Person::party).toList();
    List<String> free = countries.keySet().stream().filter(c -> !taken.contains(c)).sorted().toList();
    return countries.get(pick(free));
  }

  private Country country(Person p) {
    return countries.get(p.party());
  }

  private static String swapped(Person p) {
    return p.family() + " " + p.given();
  }

  private void add(String name, String verdict, String kind, Person... of) {
    String ids = Arrays.stream(of).map(Person::id).sorted().collect(Collectors.joining(","));
    String bare = verdict.equals("UNKNOWN") || verdict.contains("|") ? "" : ids;
    lines.add(name.replaceAll("[\t\n\r]", " ") + "\t" + verdict + "\t" + bare + "\t" + kind);
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
