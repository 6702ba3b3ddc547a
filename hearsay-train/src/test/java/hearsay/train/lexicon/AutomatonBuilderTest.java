package hearsay.train.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hearsay.lexicon.WordAutomaton;
import hearsay.model.ByteReader;
import hearsay.model.ByteWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AutomatonBuilderTest {

  private static byte[] bytes(Map<String, Integer> words) {
    ByteWriter out = new ByteWriter();
    AutomatonBuilder.write(words, out);
    return out.toBytes();
  }

  private static WordAutomaton automaton(Map<String, Integer> words) throws IOException {
    return WordAutomaton.read(new ByteReader(bytes(words)));
  }

  private static Map<String, Integer> randomWords(long seed) {
    Random random = new Random(seed);
    Map<String, Integer> words = new LinkedHashMap<>();
    for (int i = 0; i < 3000; i++) {
      StringBuilder word = new StringBuilder();
      for (int length = random.nextInt(9); length > 0; length--) {
        word.append("abcdéœ's".charAt(random.nextInt(8)));
      }
      words.put(word.toString(), random.nextInt(40));
    }
    return words;
  }

  @Test
  void everyWordHasItsNumberAndNoOtherWordHas() throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      Map<String, Integer> words = randomWords(seed);
      WordAutomaton automaton = automaton(words);
      words.forEach((word, number) -> assertThat(automaton.find(word)).isEqualTo(number));
      for (String other : randomWords(seed + 1000).keySet()) {
        assertThat(automaton.find(other)).isEqualTo(words.getOrDefault(other, WordAutomaton.NONE));
      }
    }
  }

  @Test
  void orderOfTheWordsDoesNotChangeTheBytes() {
    Map<String, Integer> words = randomWords(7);
    assertThat(bytes(new HashMap<>(words))).isEqualTo(bytes(words));
  }

  @Test
  void equalEndingsAreSharedSoThatParadigmsCostLittle() throws IOException {
    Map<String, Integer> words = new HashMap<>();
    for (String stem : new String[] {"chant", "dans", "march", "parl"}) {
      for (String ending : new String[] {"er", "ez", "ons", "ais", "ait"}) {
        words.put(stem + ending, 3);
      }
    }
    assertThat(automaton(words).size()).isLessThan(35);
  }

  @Test
  void noWordsMakeAnAutomatonThatKnowsNone() throws IOException {
    WordAutomaton empty = automaton(Map.of());
    assertThat(empty.find("")).isEqualTo(WordAutomaton.NONE);
    assertThat(empty.find("mot")).isEqualTo(WordAutomaton.NONE);
  }

  @Test
  void emptyWordIsAWord() throws IOException {
    WordAutomaton automaton = automaton(Map.of("", 5, "a", 6));
    assertThat(automaton.find("")).isEqualTo(5);
    assertThat(automaton.find("a")).isEqualTo(6);
  }

  @Test
  void lowerCaseIsFoundWithoutMakingIt() throws IOException {
    WordAutomaton automaton = automaton(Map.of("été", 1));
    assertThat(automaton.findLower("ÉTÉ")).isEqualTo(1);
    assertThat(automaton.find("Été")).isEqualTo(WordAutomaton.NONE);
  }

  @Test
  void tooManyCharactersAreRefused() {
    Map<String, Integer> words = new HashMap<>();
    for (char c = 'ä'; c < 'ä' + 300; c++) {
      words.put(String.valueOf(c), 0);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> bytes(words));
  }

  @Test
  void bytesThatEndEarlyAreNoAutomaton() {
    byte[] bytes = bytes(randomWords(3));
    for (int length = 0; length < bytes.length; length += 97) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatIOException().isThrownBy(() -> WordAutomaton.read(new ByteReader(cut)));
    }
  }
}
