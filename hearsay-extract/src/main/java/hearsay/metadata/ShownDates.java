package hearsay.metadata;

import hearsay.dates.DateFinder;
import hearsay.dates.DateStyle;
import hearsay.dates.MachineDate;
import hearsay.dates.WrittenDate;
import hearsay.dates.WrittenDate.Label;
import hearsay.furniture.Line;
import hearsay.furniture.Shape;
import hearsay.metadata.PageFacts.Mark;
import hearsay.metadata.PageFacts.Shown;
import hearsay.metadata.PageSigns.Sign;
import hearsay.text.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a page shows beside its headline, in credit lines and time elements; not those of
 * comments, of other articles or of the story itself. For one page.
 */
final class ShownDates {

  /** Words beside the date in a line that is a credit and no sentence. */
  private static final int MOST_WORDS = 16;

  /** A longer line is no credit (UTF-16 units). */
  private static final int LONGEST = 200;

  /** So short a line with so few words beside its date is a credit, even with a full stop. */
  private static final int SHORT = 60;

  private static final int FEW_WORDS = 6;

  /** Lines after the story in which a date may still be said to be that of publication. */
  private static final int AFTER = 20;

  /** A line that only says what the date in the next one is. */
  private static final int LABEL = 40;

  /** How far into the story's first words a date may stand that opens it. */
  private static final int OPENING = 3;

  private static final int LONGEST_OPENING = 80;

  /**
   * A date that the page shows.
   *
   * @param isTime told by a time element
   * @param isMarked in an element that is called a date
   */
  record Candidate(
      Timestamp time, Label label, boolean isTime, boolean isMarked, boolean isNear, int distance) {

    /** The more, the likelier is the date that of publication. */
    int score() {
      return (label == Label.PUBLISHED ? 30 : 0)
          + (isNear ? 40 : 0)
          + (isTime ? 10 : 0)
          + (isMarked ? 10 : 0)
          - Math.min(distance, 30);
    }
  }

  private final PageFacts facts;
  private final HeadlinePlace place;
  private final DateFinder finder;
  private final MachineDate machine;
  private final DateStyle style;
  private final List<Candidate> candidates = new ArrayList<>();

  ShownDates(HeadlinePlace place, DateFinder finder, DateStyle style) {
    this.facts = place.facts();
    this.place = place;
    this.finder = finder;
    this.machine = new MachineDate(finder);
    this.style = style;
    facts.marks().forEach(this::addMark);
    int end = Math.min(facts.lines().size(), place.proseEnd() + AFTER);
    for (int i = place.first(); i < end; i++) {
      if (i != place.at()) {
        addLine(i, facts.lines().get(i));
      }
    }
  }

  List<Candidate> candidates() {
    return List.copyOf(candidates);
  }

  /** The likeliest date among those that the condition admits. */
  Optional<Candidate> best(Predicate<Candidate> admitted) {
    Candidate best = null;
    for (Candidate candidate : candidates) {
      boolean better = best == null || candidate.score() > best.score();
      best = admitted.test(candidate) && better ? candidate : best;
    }
    return Optional.ofNullable(best);
  }

  /**
   * The date beside the headline that is likeliest that of publication; null when there is none.
   */
  @Nullable Timestamp nearest() {
    return best(c -> c.isNear() && c.label() != Label.MODIFIED).map(Candidate::time).orElse(null);
  }

  private void addMark(Mark mark) {
    boolean time = mark.kind() == Mark.Kind.TIME;
    boolean dated = mark.signs().contains(Sign.DATE) || mark.signs().contains(Sign.MODIFIED);
    if (!(time || dated) || !place.isInside(mark.at(), mark.region())) {
      return;
    }
    List<WrittenDate> written = find(mark.text());
    Optional<Timestamp> told =
        mark.value() == null ? Optional.empty() : machine.read(mark.value(), style);
    Optional<Timestamp> date = told.or(() -> written.stream().findFirst().map(WrittenDate::time));
    if (date.isPresent()) {
      Label label = label(mark, date.get(), written);
      add(date.get(), label, time, true, mark.at(), mark.region());
    }
  }

  private Label label(Mark mark, Timestamp date, List<WrittenDate> written) {
    for (WrittenDate shown : written) {
      if (shown.label() != Label.NONE) {
        return shown.label();
      }
    }
    if (mark.signs().contains(Sign.MODIFIED) || mark.around().contains(Sign.MODIFIED)) {
      return Label.MODIFIED;
    }
    return mark.at() < facts.lines().size() ? labelInLine(mark.at(), date) : Label.NONE;
  }

  /** What the line around an element says of the date in it. */
  private Label labelInLine(int at, Timestamp date) {
    for (WrittenDate shown : find(facts.lines().get(at).text())) {
      if (shown.time().date().equals(date.date())) {
        return shown.label();
      }
    }
    return Label.NONE;
  }

  private List<WrittenDate> find(String text) {
    return DateFinder.hasFigure(text) ? finder.find(Line.of(text), style) : List.of();
  }

  private void addLine(int at, Shown shown) {
    boolean marked = shown.signs().contains(Sign.DATE);
    String text = marked || mayBeCredit(shown) ? shown.text() : opening(shown.text());
    if (!DateFinder.hasFigure(text)) {
      return;
    }
    Line line = Line.of(text);
    for (WrittenDate date : finder.find(line, style)) {
      boolean opens = date.span().start() <= OPENING && isFollowedByDash(line, date);
      if (isCredit(shown, line, date) || opens || (marked && shown.length() < LONGEST)) {
        add(date.time(), label(at, shown, date), false, marked, at, shown.region());
      }
    }
  }

  /** What the line, its name, or else the line before it says of a date. */
  private Label label(int at, Shown shown, WrittenDate date) {
    if (date.label() != Label.NONE) {
      return date.label();
    }
    if (shown.signs().contains(Sign.MODIFIED)) {
      return Label.MODIFIED;
    }
    if (at == 0 || date.span().start() > OPENING) {
      return Label.NONE;
    }
    Shown before = facts.lines().get(at - 1);
    return before.length() <= LABEL ? finder.label(Line.of(before.text())) : Label.NONE;
  }

  private static boolean mayBeCredit(Shown shown) {
    return shown.length() <= SHORT
        || (shown.length() <= LONGEST && !Shape.endsSentence(shown.text()));
  }

  /** Prose says when it was written at its very start alone. */
  private static String opening(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_OPENING));
  }

  private static boolean isCredit(Shown shown, Line line, WrittenDate date) {
    int words = Shape.words(line.plain()) - Shape.words(date.span().of(line.plain()));
    boolean credit =
        shown.length() <= LONGEST && words <= MOST_WORDS && !Shape.endsSentence(shown.text());
    return credit || (shown.length() <= SHORT && words <= FEW_WORDS);
  }

  private static boolean isFollowedByDash(Line line, WrittenDate date) {
    String rest = line.plain().substring(date.span().end()).strip();
    return !rest.isEmpty() && "-\u2013\u2014|:/".indexOf(rest.charAt(0)) >= 0;
  }

  private void add(
      Timestamp time, Label label, boolean isTime, boolean marked, int at, int region) {
    boolean labelled = label == Label.PUBLISHED && !place.isBeside(region);
    if (place.isInside(at, region) || labelled) {
      boolean near = place.isNear(at, region);
      candidates.add(new Candidate(time, label, isTime, marked, near, place.distance(at)));
    }
  }
}
