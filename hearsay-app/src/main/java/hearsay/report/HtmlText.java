package hearsay.report;

import hearsay.attribution.Voice;
import hearsay.attribution.Voice.MentionKind;
import hearsay.attribution.Voice.VoiceMention;
import hearsay.claims.Claim;
import hearsay.claims.Reading;
import hearsay.mentions.Mention;
import hearsay.mentions.Place;
import hearsay.mentions.Quantity;
import hearsay.mentions.TimeExpression;
import hearsay.report.HtmlNode.Box;
import hearsay.report.HtmlNode.ClaimMark;
import hearsay.report.HtmlNode.Gap;
import hearsay.report.HtmlNode.Plain;
import hearsay.report.HtmlNode.VoiceMark;
import hearsay.report.Mark.Kind;
import hearsay.report.Marking.Marked;
import hearsay.report.Marking.Piece;
import hearsay.report.Marking.Point;
import hearsay.report.Marking.Words;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns stretches of the article into marked text. */
final class HtmlText {

  /** A longer figure may break over a line: better two frames than a page that scrolls sideways. */
  private static final int LONGEST_UNBROKEN = 24;

  private final Reading reading;
  private final String text;
  private final HtmlVoices voices;
  private final HtmlFaults faults;
  private final HtmlWords words;
  private final List<VoiceMention> mentions = new ArrayList<>();
  private final List<Integer> speakers = new ArrayList<>();

  /** By place in the text. */
  private final List<Mark> marks;

  /** For each mark and those before it, where the last of them ends. */
  private final int[] reach;

  HtmlText(Reading reading, HtmlVoices voices, HtmlFaults faults, HtmlWords words) {
    this.reading = reading;
    this.text = reading.article().text();
    this.voices = voices;
    this.faults = faults;
    this.words = words;
    List<Mark> all = new ArrayList<>(faults.marks());
    reading.claims().forEach(claim -> all.add(new Mark(Kind.CLAIM, claim.id(), claim.span())));
    addVoices(all);
    addMentions(all);
    all.removeIf(mark -> mark.span().end() > text.length());
    all.replaceAll(this::wholeCharacters);
    all.removeIf(mark -> mark.span().isEmpty() && mark.kind() != Kind.GAP);
    all.sort(Comparator.comparing(Mark::span));
    this.marks = List.copyOf(all);
    this.reach = reach(marks);
  }

  /** The marked text of {@code scope}. */
  List<HtmlNode> of(Span scope) {
    return nodes(Marking.of(scope, near(scope)), 0);
  }

  private void addVoices(List<Mark> all) {
    for (Voice voice : reading.voices()) {
      for (VoiceMention mention : voice.mentions()) {
        all.add(new Mark(Kind.VOICE, mentions.size(), mention.span()));
        mentions.add(mention);
        speakers.add(voice.id());
      }
    }
  }

  private void addMentions(List<Mark> all) {
    Set<Span> times = new HashSet<>();
    reading.mentions().stream()
        .filter(TimeExpression.class::isInstance)
        .forEach(time -> times.add(time.span()));
    for (int i = 0; i < reading.mentions().size(); i++) {
      Mention mention = reading.mentions().get(i);
      if (mention instanceof Place) {
        all.add(new Mark(Kind.PLACE, i, mention.span()));
      } else if (mention instanceof TimeExpression) {
        all.add(new Mark(Kind.TIME, i, mention.span()));
      } else if (mention instanceof Quantity && !times.contains(mention.span())) {
        all.add(new Mark(Kind.FIGURE, i, mention.span()));
      }
    }
  }

  /** No tag may part the two halves of a character. */
  private Mark wholeCharacters(Mark mark) {
    Span span = mark.span();
    int start = before(span.start());
    int end = before(span.end());
    return start == span.start() && end == span.end()
        ? mark
        : new Mark(mark.kind(), mark.ref(), new Span(start, end));
  }

  /** The offset, or that of the pair it stands in; the unit of the ledger counts it so too. */
  private int before(int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset - 1 : offset;
  }

  private static int[] reach(List<Mark> marks) {
    int[] reach = new int[marks.size()];
    int end = 0;
    for (int i = 0; i < reach.length; i++) {
      end = Math.max(end, marks.get(i).span().end());
      reach[i] = end;
    }
    return reach;
  }

  /** The marks that may touch {@code scope}: a search, since an article has many of both. */
  private List<Mark> near(Span scope) {
    int low = 0;
    int high = reach.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reach[middle] < scope.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < marks.size() && marks.get(end).span().start() <= scope.end()) {
      end++;
    }
    return marks.subList(low, end);
  }

  private List<HtmlNode> nodes(List<Piece> pieces, int claimsAround) {
    List<HtmlNode> nodes = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Words plain) {
        nodes.add(new Plain(plain.span().of(text)));
      } else if (piece instanceof Point point) {
        int fault = point.mark().ref();
        nodes.add(new Gap("[" + faults.missing(fault) + "\u00a0?]", faults.sentence(fault)));
      } else if (piece instanceof Marked marked) {
        nodes.add(marked(marked, claimsAround));
      }
    }
    return nodes;
  }

  private HtmlNode marked(Marked marked, int claimsAround) {
    int ref = marked.mark().ref();
    return switch (marked.mark().kind()) {
      case CLAIM -> claim(marked, claimsAround);
      case VOICE -> voice(marked, claimsAround);
      case PLACE -> box("pla", marked, claimsAround);
      case TIME -> box("tim", marked, claimsAround);
      case FIGURE, GAP -> box(figureCss(marked.mark().span()), marked, claimsAround);
      case FAULT ->
          new Box(
              "prob" + parts(marked), faults.sentence(ref), nodes(marked.inside(), claimsAround));
    };
  }

  private Box box(String css, Marked marked, int claimsAround) {
    return new Box(css + parts(marked), null, nodes(marked.inside(), claimsAround));
  }

  private static String figureCss(Span span) {
    return span.length() > LONGEST_UNBROKEN ? "fig long" : "fig";
  }

  /** Classes of a part of a mark: its open sides are drawn open. */
  private static String parts(Marked marked) {
    return (marked.opens() ? "" : " cont") + (marked.closes() ? "" : " more");
  }

  private ClaimMark claim(Marked marked, int claimsAround) {
    Claim claim = reading.claims().get(marked.mark().ref());
    int number = claim.id() + 1;
    String hue = voices.key(HtmlClaims.lastVoice(claim)).hue();
    String css = "c " + hue + " e-" + claim.evidence().id() + (claimsAround > 0 ? " in" : "");
    String label =
        words.text("claim.label", number, words.text("evidence." + claim.evidence().id()));
    return new ClaimMark(
        css,
        number,
        marked.opens(),
        label,
        HtmlClaims.voiceIds(claim),
        nodes(marked.inside(), claimsAround + 1));
  }

  /** The key holds to the first word, so it never stands alone at the end of a line. */
  private VoiceMark voice(Marked marked, int claimsAround) {
    VoiceMention mention = mentions.get(marked.mark().ref());
    List<HtmlNode> inside = nodes(marked.inside(), claimsAround);
    String head = "";
    if (inside.get(0) instanceof Plain first) {
      int cut = 0;
      while (cut < first.text().length() && !Character.isWhitespace(first.text().charAt(cut))) {
        cut++;
      }
      head = first.text().substring(0, cut);
      inside.set(0, new Plain(first.text().substring(cut)));
    }
    HtmlVoices.Key key = voices.key(speakers.get(marked.mark().ref()));
    String css = mention.kind() == MentionKind.PRONOUN ? "vo pro" : "vo";
    return new VoiceMark(key, marked.opens(), css, head, inside);
  }
}
