package hearsay.formats;

import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the sentence that tells a person of a {@link Problem}. Immutable. */
public final class ProblemText {

  private final Messages sentences;
  private final DateText dates;
  private final Locale locale;

  public ProblemText(Locale locale) {
    this.sentences = Messages.of("hearsay.formats.problems", locale);
    this.dates = new DateText(locale);
    this.locale = locale;
  }

  /** One sentence without a full stop; never empty, whatever details the problem carries. */
  public String of(Problem problem) {
    List<String> details = new ArrayList<>(problem.details());
    if (problem.kind() == ProblemKind.DATE_WEEKDAY_CONFLICT && details.size() == 3) {
      details.set(1, day(details.get(1)));
      details.set(2, weekday(details.get(2)));
    } else if (problem.kind() == ProblemKind.INPUT_TRUNCATED) {
      details.replaceAll(ProblemText::grouped);
    } else if (isOfLanguages(problem.kind())) {
      details.replaceAll(code -> LanguageName.of(code, locale));
    }
    String key = problem.kind().id();
    boolean complete = details.size() >= needed(key);
    return sentences.text(complete ? key : key + ".short", details.toArray());
  }

  private static boolean isOfLanguages(ProblemKind kind) {
    return kind == ProblemKind.LANGUAGE_UNSURE
        || kind == ProblemKind.LANGUAGE_OTHER
        || kind == ProblemKind.LANGUAGE_MISTOLD;
  }

  private int needed(String key) {
    String pattern = sentences.text(key);
    int needed = 0;
    while (pattern.contains("{" + needed + "}")) {
      needed++;
    }
    return needed;
  }

  private String day(String iso) {
    try {
      return dates.day(LocalDate.parse(iso));
    } catch (DateTimeException asWritten) {
      return iso;
    }
  }

  private String weekday(String iso) {
    return iso.matches("[1-7]") ? dates.weekday(Integer.parseInt(iso)) : iso;
  }

  private static String grouped(String digits) {
    return digits.matches("[0-9]{1,18}") ? Figures.grouped(Long.parseLong(digits)) : digits;
  }
}
