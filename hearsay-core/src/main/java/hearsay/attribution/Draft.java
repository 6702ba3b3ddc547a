package hearsay.attribution;

import hearsay.text.Extent;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution before conflicts, nesting and voices are settled. Immutable.
 *
 * @param priority how much the frame proves; the higher one wins where two claim the same words
 * @param sentence index of the sentence the cue stands in
 */
record Draft(
    int sentence,
    @Nullable Source source,
    @Nullable CueRow row,
    @Nullable Extent cue,
    Extent content,
    boolean quoted,
    boolean negated,
    String rule,
    int priority,
    List<Rival> rivals) {

  Draft {
    rivals = List.copyOf(rivals);
  }

  Draft withContent(Extent changed) {
    return new Draft(sentence, source, row, cue, changed, quoted, negated, rule, priority, rivals);
  }

  Draft withRival(Rival rival) {
    List<Rival> all = new ArrayList<>(rivals);
    all.add(rival);
    return new Draft(sentence, source, row, cue, content, quoted, negated, rule, priority, all);
  }

  /** Everything the draft rests on: source, cue and content. */
  Extent whole() {
    List<Span> spans = new ArrayList<>(content.spans());
    if (cue != null) {
      spans.addAll(cue.spans());
    }
    if (source != null) {
      spans.addAll(source.extent().spans());
    }
    return Extent.join(spans);
  }
}
