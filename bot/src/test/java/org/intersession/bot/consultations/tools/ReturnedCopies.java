package org.intersession.bot.consultations.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes a draft and what came back of it: {@code ReturnedCopies FOLDER [COPIES]}. */
final class ReturnedCopies {
  private static final int PARAGRAPHS = 120;
  private static final int COMMENTS = 15;
  private static final int CHANGES = 5;
  private static final String[] WORDS =
      """
      wetland conservation wise use management plan national strategy Parties Secretariat Standing
      Committee Conference resolution inventory river basin coastal peatland migratory waterbirds
      species habitat ecosystem services climate adaptation water quality restoration site criteria
      ecological character monitoring assessment communities indigenous knowledge participation
      capacity funding budget voluntary resources regional cooperation agreement guidance report
      """
          .trim()
          .split("\\s+");

  private ReturnedCopies() {}

  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), arguments.length > 1 ? Integer.parseInt(arguments[1]) : 170);
  }

  /** Every fourth copy has a silent edit and every third a reply. */
  static void write(Path folder, int copies) throws IOException {
    Random random = new Random(20261122);
    List<String> draft = draft(random);
    Files.createDirectories(folder.resolve("returned"));
    WordFile.of(draft).save(folder.resolve("draft.docx"));
    for (int copy = 1; copy <= copies; copy++) {
      WordFile file = WordFile.of(draft);
      mark(file, draft, copy, random);
      file.save(folder.resolve("returned").resolve(String.format("copy-%03d.docx", copy)));
    }
  }

  private static void mark(WordFile file, List<String> draft, int copy, Random random) {
    String author = "Delegate " + copy;
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i < draft.size(); i++) {
      places.add(i);
    }
    java.util.Collections.shuffle(places, random);
    if (copy % 4 == 0) {
      int silent = places.get(COMMENTS + CHANGES);
      file.silently(silent, draft.get(silent).replaceFirst("\\S+$", "as appropriate."));
    }
    int first = -1;
    for (int i = 0; i < COMMENTS; i++) {
      int paragraph = places.get(i);
      int id =
          file.comment(paragraph, words(draft.get(paragraph), random), author, words(6, random));
      first = first < 0 ? id : first;
    }
    if (copy % 3 == 0) {
      file.reply(first, "Second delegate " + copy, words(5, random));
    }
    for (int i = COMMENTS; i < COMMENTS + CHANGES; i++) {
      int paragraph = places.get(i);
      file.replace(paragraph, words(draft.get(paragraph), random), words(3, random), author);
    }
  }

  private static List<String> draft(Random random) {
    List<String> draft = new ArrayList<>();
    draft.add("Draft resolution");
    for (int i = 1; i <= PARAGRAPHS; i++) {
      draft.add(i + ". " + words(30 + random.nextInt(60), random) + ".");
    }
    return draft;
  }

  private static String words(int count, Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" ", words);
  }

  /** Some words in sequence of a text. */
  private static String words(String text, Random random) {
    String[] all = text.split(" ");
    int from = 1 + random.nextInt(all.length - 5);
    return String.join(" ", List.of(all).subList(from, from + 4));
  }
}
