package org.intersession.bot.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReadingTest {
  private static final List<String> LATIN =
      List.of(
          "mohammed",
          "muhammad",
          "mohamed",
          "ahmed",
          "ahmad",
          "hamad",
          "hamid",
          "khaled",
          "sergey",
          "sergei",
          "serhii",
          "sergeev",
          "natalia",
          "natalya",
          "ivan",
          "ivanov",
          "giorgi",
          "george",
          "beridze",
          "abdulrahman",
          "abdalrahman",
          "alsayed",
          "sayed",
          "papadopoulos",
          "eleni",
          "wang",
          "wong",
          "xiaoming",
          "hsiaoming",
          "tadesse",
          "bekele",
          "rajesh",
          "rajeev",
          "kim",
          "minjun",
          "a",
          "oo",
          "aaa");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "محمد",
        "أحمد",
        "خالد",
        "عبدالرحمن",
        "السيد",
        "Сергей",
        "Наталья",
        "Иванов",
        "გიორგი",
        "ბერიძე",
        "Παπαδόπουλος",
        "Ελένη",
        "王",
        "晓明",
        "ታደሰ",
        "በቀለ",
        "राजेश",
        "김",
        "민준",
        "ا",
        "а"
      })
  void readingAllAtOnceIsReadingEachAlone(String word) {
    NameToken foreign = NameToken.of(word);
    LetterTree tree = new LetterTree();
    BitSet alone = new BitSet();
    for (int i = 0; i < LATIN.size(); i++) {
      tree.add(LATIN.get(i), i);
      alone.set(i, ScriptReadings.reads(foreign, LATIN.get(i)));
    }
    BitSet atOnce = new BitSet();
    ScriptReadings.read(foreign, tree, atOnce);
    assertThat(atOnce).isEqualTo(alone);
  }
}
