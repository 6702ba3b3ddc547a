package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HullIndexTest {

  @Test
  void missesNothingThatTouches() {
    Random random = new Random(3);
    HullIndex index = new HullIndex();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int start = random.nextInt(20_000);
      spans.add(new Span(start, start + random.nextInt(3_000)));
      index.add(i, spans.get(i));
    }
    for (Span asked : spans) {
      List<Integer> near = index.near(asked);
      assertThat(near).isSorted().doesNotHaveDuplicates();
      for (int i = 0; i < spans.size(); i++) {
        assertThat(near.contains(i) || !spans.get(i).overlaps(asked)).isTrue();
      }
    }
  }

  @Test
  void looksOnlyNearby() {
    HullIndex index = new HullIndex();
    index.add(0, new Span(0, 10));
    index.add(1, new Span(1_000_000, 1_000_010));
    assertThat(index.near(new Span(5, 6))).containsExactly(0);
  }
}
