package hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.json.JsonCutter.Piece;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objects are cut at their brackets, whatever stands between and in them. */
class JsonCutterTest {

  private static List<Piece> pieces(String json, int most) throws IOException {
    JsonCutter cutter = new JsonCutter(new StringReader(json));
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece = cutter.next(most); piece != null; piece = cutter.next(most)) {
      pieces.add(piece);
    }
    return pieces;
  }

  private static List<String> texts(String json) throws IOException {
    return pieces(json, 1000).stream().map(Piece::text).toList();
  }

  @Test
  void objectsAreCutWhereTheirBracketCloses() throws IOException {
    assertThat(texts("[{\"a\": {\"b\": [1]}},\n{\"c\": 2}]"))
        .containsExactly("{\"a\": {\"b\": [1]}}", "{\"c\": 2}");
    assertThat(texts("{\"a\": 1}\n{\"b\": 2}")).hasSize(2);
  }

  @Test
  void bracketsInStringsAreWords() throws IOException {
    assertThat(texts("[{\"a\": \"}\\\"}\\\\\"}]")).containsExactly("{\"a\": \"}\\\"}\\\\\"}");
  }

  @Test
  void stringEndsWithItsLine() throws IOException {
    assertThat(texts("[\n{\"a\": \"open},\n\"x\": 1},\n{\"b\": 2}]"))
        .containsExactly("{\"a\": \"open},\n\"x\": 1}", "{\"b\": 2}");
  }

  @Test
  void whatIsNoObjectIsOnePieceInARow() throws IOException {
    List<Piece> pieces = pieces("[1, \"{\", true,\n{\"a\": 1}, null]", 1000);

    assertThat(pieces).extracting(Piece::isObject).containsExactly(false, true, false);
    assertThat(pieces).extracting(Piece::line).containsExactly(1L, 2L, 2L);
  }

  @Test
  void objectLongerThanTheLimitSaysSoAndTheNextOneIsFound() throws IOException {
    assertThat(pieces("[{\"a\": \"xxxx\"}, {}]", 10))
        .extracting(Piece::isTooLong)
        .containsExactly(true, false);
    assertThat(pieces("{\"a\": 123}", 10).get(0).isTooLong()).isFalse();
  }

  @Test
  void objectThatTheInputEndsInIsItsBeginning() throws IOException {
    assertThat(texts("[{\"a\": [1")).containsExactly("{\"a\": [1");
    assertThat(texts("[ , ]")).isEmpty();
  }
}
