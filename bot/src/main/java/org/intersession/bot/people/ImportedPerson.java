package org.intersession.bot.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intersession.integrations.Contact;
import org.jspecify.annotations.Nullable;

/** A row of a list of people as it stands there; finds what is wrong with it by itself. */
record ImportedPerson(
    int row, PersonData data, String party, @Nullable RoleKind role, List<Reason> problems) {
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@\"<>(),;:]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern FORMULA =
      Pattern.compile("^[\\s\\p{Cf}]*[=+@|].*|^-[^\\p{L}].*", Pattern.DOTALL);
  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFFFD]");
  private static final int LONGEST = 200;

  private static final Map<String, RoleKind> ROLES =
      Arrays.stream(
              new String[][] {
                {
                  "NATIONAL_FOCAL_POINT",
                  "nfp,national focal point,focal point,point focal national,point focal,punto"
                      + " focal nacional,punto focal"
                },
                {"CEPA_FOCAL_POINT", "cepa,cepa focal point,point focal cesp,punto focal cecop"},
                {"STRP_FOCAL_POINT", "strp,strp focal point,point focal gest,punto focal gect"},
                {
                  "ADMINISTRATIVE_AUTHORITY",
                  "aa,administrative authority,head of administrative authority,autorite"
                      + " administrative,autoridad administrativa"
                },
                {
                  "MISSION",
                  "mission,permanent mission,geneva mission,mission permanente,mision"
                      + " permanente,mision"
                },
                {
                  "HEAD_OF_DELEGATION",
                  "hod,head of delegation,chef de delegation,jefe de delegacion,jefa de delegacion"
                },
                {"DELEGATE", "delegate,delegue,deleguee,delegado,delegada"},
                {"INTERPRETER", "interpreter,interprete"},
                {"SECRETARIAT_OFFICER", "officer,secretariat officer,secretariat,secretaria"}
              })
          .flatMap(
              pair ->
                  Arrays.stream(pair[1].split(","))
                      .map(name -> Map.entry(name, RoleKind.valueOf(pair[0]))))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Languages by their codes and by their names in English, French and Spanish. */
  private static final Map<String, String> LANGUAGES = languages();

  ImportedPerson {
    problems = List.copyOf(problems);
  }

  /** A person of another system's list; its columns are told by name, as a file's are. */
  static ImportedPerson of(int row, Contact contact) {
    return of(
        new Rows.Line(
            row,
            Map.of(
                "reference", contact.reference(),
                "title", contact.title(),
                "given", contact.given(),
                "family", contact.family(),
                "full-name", contact.fullName(),
                "party", contact.party(),
                "role", contact.role(),
                "language", contact.language(),
                "email", String.join(" ", contact.emails()))));
  }

  static ImportedPerson of(Rows.Line line) {
    List<Reason> problems = new ArrayList<>();
    String given = line.get("given", "given-name", "first-name", "prenom", "nombre", "nombres");
    String family =
        line.get("family", "family-name", "last-name", "surname", "nom", "apellidos", "apellido");
    String full = line.get("full-name", "name", "nom-complet", "nombre-completo", "display-name");
    String name = full.isEmpty() ? (given + " " + family).strip() : full;
    if (name.isEmpty()) {
      problems.add(Reason.of("no-name"));
      name = "?";
    }
    for (String one : List.of(name, given, family)) {
      if (FORMULA.matcher(one).matches()) {
        problems.add(Reason.of("formula"));
      } else if (HIDDEN.matcher(one).find() || one.length() > LONGEST) {
        problems.add(Reason.of("hidden"));
      }
    }
    List<String> emails = emails(line, problems);
    String role = line.get("role", "fonction", "funcion", "cargo");
    RoleKind kind = ROLES.get(PartyNames.fold(role));
    if (!role.isEmpty() && kind == null) {
      problems.add(Reason.of("role-unknown", "said", shown(role)));
    }
    PersonData data =
        new PersonData(
            emptyToNull(line.get("reference", "id")),
            line.get("title", "titre", "titulo"),
            given,
            family,
            name,
            language(line, problems),
            zone(line, problems),
            emails);
    String party =
        line.get(
            "party", "country", "organisation", "organization", "partie", "pays", "parte", "pais");
    return new ImportedPerson(
        line.number(), data, party, kind, problems.stream().distinct().toList());
  }

  private static List<String> emails(Rows.Line line, List<Reason> problems) {
    String cell =
        line.get("email", "e-mail", "emails", "courriel", "correo", "correo-electronico", "mail");
    List<String> emails =
        Arrays.stream(cell.split("[;,\\s]+"))
            .filter(one -> !one.isEmpty())
            .map(one -> one.toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    emails.stream()
        .filter(one -> one.length() > LONGEST || !EMAIL.matcher(one).matches())
        .findFirst()
        .ifPresent(one -> problems.add(Reason.of("no-email", "said", shown(one))));
    return emails;
  }

  private static @Nullable Locale language(Rows.Line line, List<Reason> problems) {
    String said = line.get("language", "langue", "idioma", "lang");
    if (said.isEmpty()) {
      return null;
    }
    String code = LANGUAGES.get(PartyNames.fold(said));
    if (code == null) {
      problems.add(Reason.of("language-unknown", "said", shown(said)));
      return null;
    }
    return Locale.forLanguageTag(code);
  }

  private static Map<String, String> languages() {
    Map<String, String> languages = new HashMap<>();
    List<Locale> readers = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"));
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      readers.forEach(
          reader ->
              languages.putIfAbsent(PartyNames.fold(language.getDisplayLanguage(reader)), code));
    }
    for (String code : Locale.getISOLanguages()) {
      languages.put(code, code);
    }
    return languages;
  }

  private static java.time.@Nullable ZoneId zone(Rows.Line line, List<Reason> problems) {
    String said =
        line.get(
            "zone", "time-zone", "timezone", "fuseau", "fuseau-horaire", "zona", "zona-horaria");
    if (said.isEmpty()) {
      return null;
    }
    try {
      return java.time.ZoneId.of(said);
    } catch (java.time.DateTimeException e) {
      problems.add(Reason.of("zone-unknown", "said", shown(said)));
      return null;
    }
  }

  /** As it may be shown: short, in one line, with nothing hidden. */
  static String shown(String said) {
    String plain = HIDDEN.matcher(said).replaceAll(" ");
    return plain.length() <= 60 ? plain : plain.substring(0, plain.offsetByCodePoints(0, 30)) + "…";
  }

  private static @Nullable String emptyToNull(String said) {
    return said.isEmpty() ? null : said;
  }
}
