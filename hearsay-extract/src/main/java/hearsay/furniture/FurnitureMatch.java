package hearsay.furniture;

/** How the words of a row of {@code furniture.tsv} have to stand in a line. */
enum FurnitureMatch {
  /** Nothing but the words and marks after them. */
  WHOLE(true) {
    @Override
    boolean after(String rest, Line line) {
      return rest.chars().noneMatch(Character::isLetterOrDigit) && !rest.startsWith(",");
    }
  },
  STARTS(true) {
    @Override
    boolean after(String rest, Line line) {
      return true;
    }
  },
  /** The words, then nothing, a colon or arrow, or a title: a capital and no full stop. */
  LABEL(true) {
    @Override
    boolean after(String rest, Line line) {
      return WHOLE.after(rest, line)
          || isMarked(rest, ":>|\u00BB\u2192\u25B6-\u2013\u2014[(")
          || (isTitle(rest) && line.last() != '.');
    }
  },
  COLON(true) {
    @Override
    boolean after(String rest, Line line) {
      return isMarked(rest, ":|\u00A9>\u2192");
    }
  },
  /** The words, then capitalised words with short ones between them, and no full stop. */
  NAME(true) {
    @Override
    boolean after(String rest, Line line) {
      return ".!?\u2026".indexOf(line.last()) < 0 && ByLine.isNames(rest);
    }
  },
  /** The words, then a figure, and no full stop. */
  DATED(true) {
    @Override
    boolean after(String rest, Line line) {
      return line.last() != '.' && rest.chars().anyMatch(Character::isDigit);
    }
  },
  /** The words, a sign, then more, and no full stop: the headline of a film or of pictures. */
  HEADLINE(true) {
    @Override
    boolean after(String rest, Line line) {
      return ".!\u2026".indexOf(line.last()) < 0 && isMarked(rest, ",.:|-\u2013\u2014");
    }
  },
  /** The words, then a percentage. */
  SHARE(true) {
    @Override
    boolean after(String rest, Line line) {
      int percent = rest.indexOf('%');
      return percent > 0 && percent <= 6 && Character.isDigit(rest.charAt(1));
    }
  },
  /** A figure, then the words and nothing else. */
  COUNT(false) {
    @Override
    boolean fits(Line line, String words) {
      String folded = line.folded();
      int at = 0;
      while (at < folded.length() && Character.isDigit(folded.charAt(at))) {
        at++;
      }
      return at > 0 && folded.substring(at).strip().equals(words);
    }
  },
  /** A sentence, then the words, then names to the end: a caption and who took the picture. */
  TAIL(false) {
    @Override
    boolean fits(Line line, String words) {
      int from = Math.max(1, line.length() - TAIL_LENGTH);
      boolean named = line.folded().indexOf(words, from) >= 0;
      int at = named ? line.folded().lastIndexOf(words) : -1;
      if (!named || !isBoundary(line.folded(), at)) {
        return false;
      }
      boolean sentence = Shape.endsSentence(line.plain().substring(0, at).stripTrailing());
      return sentence && ByLine.isNames(line.plain().substring(at + words.length()).strip());
    }
  },
  ENDS(false) {
    @Override
    boolean fits(Line line, String words) {
      String folded = line.folded();
      int end = folded.endsWith(".") && words.endsWith(")") ? folded.length() - 1 : folded.length();
      int start = end - words.length();
      return start >= 0 && folded.startsWith(words, start) && isBoundary(folded, start);
    }
  },
  CONTAINS(false) {
    @Override
    boolean fits(Line line, String words) {
      int at = line.folded().indexOf(words);
      return at >= 0
          && isBoundary(line.folded(), at)
          && isBoundary(line.folded(), at + words.length());
    }
  };

  /** Names longer than this are a sentence. */
  private static final int TAIL_LENGTH = 80;

  private final boolean atStart;

  FurnitureMatch(boolean atStart) {
    this.atStart = atStart;
  }

  boolean isAtStart() {
    return atStart;
  }

  /** True when the folded {@code words} stand in the line as this match wants them. */
  boolean fits(Line line, String words) {
    String folded = line.folded();
    int end = words.length();
    boolean starts = folded.startsWith(words) && (isMark(words) || isBoundary(folded, end));
    return starts && after(line.plain().substring(end), line);
  }

  /** Whether what follows the words, as written, may follow them; matches at a start only. */
  boolean after(String rest, Line line) {
    return false;
  }

  /** True when the last of the words is a sign or an elided letter, so that anything may follow. */
  private static boolean isMark(String words) {
    return !Character.isLetterOrDigit(words.charAt(words.length() - 1)) || words.endsWith(" d");
  }

  private static boolean isBoundary(String folded, int at) {
    return at == 0
        || at >= folded.length()
        || !isOfWord(folded.charAt(at))
        || !isOfWord(folded.charAt(at - 1));
  }

  /** Chinese and Japanese write words without space between them. */
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }

  private static boolean isMarked(String rest, String marks) {
    String next = rest.stripLeading();
    return !next.isEmpty() && marks.indexOf(next.charAt(0)) >= 0;
  }

  private static boolean isTitle(String rest) {
    String next = rest.stripLeading();
    return !next.isEmpty()
        && (Character.isUpperCase(next.charAt(0)) || "\u00AB\u201C\"".indexOf(next.charAt(0)) >= 0)
        && next.length() < rest.length();
  }
}
