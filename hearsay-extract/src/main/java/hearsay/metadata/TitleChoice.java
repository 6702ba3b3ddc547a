package hearsay.metadata;

import hearsay.furniture.Titles;
import hearsay.metadata.PageFacts.Heading;
import hearsay.text.MetadataOrigin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the title: the heading that most of what the page tells agrees with, as the page shows
 * it, without kicker and without the site's name. For one page.
 *
 * <p>Where no heading agrees, the only heading of the first rank holds, else what is told, in the
 * order of trust. A told title that is cut ("The harbour master said …") gives way to the heading
 * that begins so; one that has a kicker before the heading gives way to the heading, unless two
 * places tell it alike.
 */
final class TitleChoice {

  /** Agreement with Open Graph: the title that the outlet itself hands on. */
  private static final int SURE = 4;

  /** Letters below which an end that two titles share says nothing. */
  private static final int SHARED = 12;

  /** Letters below which a beginning that two titles share says nothing. */
  private static final int BEGINNING = 20;

  /**
   * The title.
   *
   * @param at the line of the heading that shows it; -1 if none does
   */
  record Result(@Nullable String title, MetadataOrigin origin, int at) {}

  /**
   * A told title, ready for comparing.
   *
   * @param weight how much a heading gains that agrees with it
   */
  private record Candidate(String text, String letters, int weight, MetadataOrigin origin) {}

  private final List<Candidate> told = new ArrayList<>();
  private final PageFacts facts;
  private final List<Heading> headings;
  private final Site site;

  /** The letters of the parts of the page's title. */
  private final List<String> segments;

  TitleChoice(List<Told> titles, PageFacts facts, Site site) {
    this.facts = facts;
    this.headings = facts.headings();
    this.site = site;
    String pageTitle = Texts.clean(facts.title());
    this.segments = Site.segments(pageTitle).stream().map(Titles::letters).toList();
    for (Told title : titles) {
      add(title.value(), weight(title.place()), title.place().source().origin());
    }
    add(pageTitle, 2, MetadataOrigin.HTML);
  }

  private static int weight(MetaNames.Place place) {
    return switch (place.source()) {
      case OG -> place.name().startsWith("og:") ? 4 : 1;
      case JSON_LD -> 3;
      case ITEM -> 2;
      default -> 1;
    };
  }

  private void add(String title, int weight, MetadataOrigin origin) {
    String text = site.without(title);
    String letters = Titles.letters(text);
    if (!letters.isEmpty() && !site.isExactly(text)) {
      told.add(new Candidate(text, letters, weight, origin));
    }
  }

  Result choose() {
    Result agreed = agreed();
    if (agreed != null) {
      return agreed;
    }
    for (Candidate candidate : told) {
      Result related = related(candidate);
      if (related != null) {
        return related;
      }
    }
    Heading only = onlyHeading();
    if (only != null) {
      return new Result(trimmed(only.main()), MetadataOrigin.TEXT, only.at());
    }
    if (!told.isEmpty()) {
      return new Result(told.get(0).text, told.get(0).origin, -1);
    }
    return headings.isEmpty()
        ? new Result(null, MetadataOrigin.TEXT, -1)
        : new Result(headings.get(0).text(), MetadataOrigin.TEXT, headings.get(0).at());
  }

  /** The heading with the most agreement; null when none agrees with anything. */
  private @Nullable Result agreed() {
    Result best = null;
    int most = 0;
    for (Heading heading : headings) {
      for (String variant : variants(heading)) {
        String letters = Titles.letters(variant);
        boolean empty = letters.isEmpty() || site.isExactly(variant);
        int agreement = empty ? 0 : agreement(letters, heading.rank());
        boolean bare = agreement >= SURE && !variant.equals(heading.text());
        int score = agreement + standing(heading) + (bare ? 2 : 0);
        if (agreement > 0 && score > most) {
          most = score;
          best = new Result(spelled(heading, variant, letters), MetadataOrigin.TEXT, heading.at());
        }
      }
    }
    return best;
  }

  /** How much what is told agrees with these letters. */
  private int agreement(String letters, int rank) {
    int agreement = 0;
    for (Candidate candidate : told) {
      agreement += candidate.letters.equals(letters) ? candidate.weight : 0;
    }
    return Math.max(agreement, segment(letters, rank));
  }

  /** Page titles join the headline and the names of section and site; the headline is longest. */
  private int segment(String letters, int rank) {
    int at = segments.indexOf(letters);
    int longest = segments.stream().mapToInt(String::length).max().orElse(0);
    if (at < 0) {
      return 0;
    }
    if (rank > 2) {
      return letters.length() == longest ? 2 : 0;
    }
    return letters.length() == longest ? 3 : at == 0 ? 2 : 1;
  }

  private int standing(Heading heading) {
    int standing = 3 - heading.rank();
    standing -= heading.isTrail() ? 6 : 0;
    standing -= heading.isHidden() ? 2 : 0;
    standing -= heading.isSite() ? 4 : 0;
    return standing - (facts.isInBox(heading.region()) ? 1 : 0);
  }

  /** The heading as it stands, without what stands beside it, and its parts from each one on. */
  private static List<String> variants(Heading heading) {
    List<String> variants = new ArrayList<>(List.of(heading.text()));
    if (!heading.main().equals(heading.text())) {
      variants.add(heading.main());
    }
    for (int i = 1; i < heading.parts().size(); i++) {
      variants.add(String.join(" ", heading.parts().subList(i, heading.parts().size())));
    }
    return variants;
  }

  /** As the heading spells it; but as told when the heading is made of parts without signs. */
  private String spelled(Heading heading, String variant, String letters) {
    if (heading.parts().size() > 1 && variant.equals(heading.text())) {
      return spelled(letters, variant);
    }
    return trimmed(variant);
  }

  /** As the surest place spells it. */
  private String spelled(String letters, String otherwise) {
    Candidate surest = null;
    for (Candidate candidate : told) {
      boolean surer = surest == null || candidate.weight > surest.weight;
      surest = candidate.letters.equals(letters) && surer ? candidate : surest;
    }
    return surest == null ? otherwise : surest.text;
  }

  /** What stands between kicker and headline may be left at the start. */
  private static String trimmed(String heading) {
    int start = 0;
    while (start < heading.length() && ":|/-\u2013\u2014 ".indexOf(heading.charAt(start)) >= 0) {
      start++;
    }
    return start == 0 || start == heading.length() ? heading : heading.substring(start);
  }

  /** What a heading makes of a told title that is not quite the same. */
  private @Nullable Result related(Candidate candidate) {
    for (Heading heading : headings) {
      if (heading.isSite() || heading.rank() > 2) {
        continue;
      }
      for (String variant : variants(heading)) {
        String letters = Titles.letters(variant);
        if (isCut(candidate.text)
            && letters.length() >= BEGINNING
            && letters.startsWith(candidate.letters)) {
          return new Result(variant, MetadataOrigin.TEXT, heading.at());
        }
        if (letters.length() >= SHARED && isKicked(candidate, letters)) {
          boolean twice =
              told.stream().filter(c -> c.letters.equals(candidate.letters) && c.weight > 2).count()
                  > 1;
          return twice
              ? new Result(
                  spelled(candidate.letters, candidate.text), candidate.origin, heading.at())
              : new Result(trimmed(variant), MetadataOrigin.TEXT, heading.at());
        }
        boolean kicked =
            candidate.letters.length() >= SHARED && letters.endsWith(candidate.letters);
        boolean longer =
            heading.parts().size() > 1
                && candidate.letters.length() >= BEGINNING
                && letters.startsWith(candidate.letters);
        if (kicked || longer) {
          return new Result(candidate.text, candidate.origin, heading.at());
        }
      }
    }
    return null;
  }

  /** True when the told title is these letters after something else and a sign. */
  private static boolean isKicked(Candidate candidate, String letters) {
    int before = candidate.letters.length() - letters.length();
    if (before <= 0 || !candidate.letters.endsWith(letters)) {
      return false;
    }
    int at = 0;
    for (int seen = 0; seen < before; at++) {
      seen += Character.isLetterOrDigit(candidate.text.charAt(at)) ? 1 : 0;
    }
    while (at < candidate.text.length() && !Character.isLetterOrDigit(candidate.text.charAt(at))) {
      if (":|/-\u2013\u2014+.!?\u00BB".indexOf(candidate.text.charAt(at)) >= 0) {
        return true;
      }
      at++;
    }
    return false;
  }

  private static boolean isCut(String title) {
    return title.endsWith("\u2026") || title.endsWith("...");
  }

  /** The one heading of the first rank that can be a headline; null when there are more or none. */
  private @Nullable Heading onlyHeading() {
    Heading only = null;
    for (Heading heading : headings) {
      boolean fits =
          heading.rank() == 1
              && !facts.isInBox(heading.region())
              && !heading.isSite()
              && !heading.isHidden()
              && !heading.isTrail()
              && !site.isNamed(heading.text());
      if (fits
          && only != null
          && !Titles.letters(only.text()).equals(Titles.letters(heading.text()))) {
        return null;
      }
      only = fits && only == null ? heading : only;
    }
    return only;
  }
}
