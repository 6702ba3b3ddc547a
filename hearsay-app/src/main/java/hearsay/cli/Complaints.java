package hearsay.cli;

import hearsay.UnsupportedLanguageException;
import hearsay.fetch.FetchException;
import hearsay.formats.ConlluSyntaxException;
import hearsay.formats.LanguageName;
import hearsay.identification.LanguageGuesser;
import hearsay.input.UnreadableInputException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the user what could not be read, each with its name, what is wrong with it and what to do,
 * and counts them. For one thread.
 */
final class Complaints {

  private final Context context;
  private int count;

  Complaints(Context context) {
    this.context = context;
  }

  int count() {
    return count;
  }

  private void complain(String sentence) {
    count++;
    context.say(sentence);
  }

  /** An input, or an entry of a list, that holds no article. */
  void unreadable(UnreadableInputException why) {
    complain(sentence(why, Origin.of(context, why.input(), why.place()).name()));
  }

  private String sentence(UnreadableInputException why, String name) {
    String detail = Objects.requireNonNullElse(why.detail(), "");
    return switch (why.reason()) {
      case NOT_FOUND -> missing(name, why.input());
      case NOT_READABLE -> unreadableSentence(name, why.getCause(), detail);
      case PDF ->
          Input.isAddress(why.input())
              ? context.text("refused.fetch-pdf", name)
              : context.text("refused.pdf", name, Shell.quote(why.input()));
      case NOT_PLAIN_TEXT ->
          context.text("refused.not-plain-text", name, detail, Shell.quote(why.input()));
      default -> {
        String key = why.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        yield context.text("refused." + key, name, detail);
      }
    };
  }

  /** An address, when the user wants none fetched. */
  void offline(String address) {
    complain(context.text("refused.offline", address));
  }

  /** A page that was not fetched. */
  void notFetched(String address, FetchException why) {
    String name =
        why.isRedirected() ? context.text("refused.redirected", address, why.address()) : address;
    List<Object> arguments = new ArrayList<>(why.details());
    arguments.add(0, name);
    if (why.reason() == FetchException.Reason.NOT_PUBLIC) {
      arguments.set(3, context.text("network." + why.details().get(2)));
    }
    String key = why.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    complain(context.text("refused.fetch-" + key, arguments.toArray()));
    context.explain(why);
  }

  private String missing(String name, String input) {
    if (input.matches("[A-Za-z][A-Za-z0-9+.-]{1,15}:/.*")) {
      return context.text("refused.scheme", name);
    }
    List<String> similar = Similar.to(fileName(input), neighbours(input));
    return similar.isEmpty()
        ? context.text("refused.not-found", name)
        : context.text("refused.not-found.similar", name, String.join(", ", similar));
  }

  private static String fileName(String input) {
    return input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
  }

  /** Names of the files where {@code input} should have been. */
  private static List<String> neighbours(String input) {
    try {
      Path folder = Path.of(input).toAbsolutePath().getParent();
      if (folder == null) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(folder)) {
        return files.map(file -> String.valueOf(file.getFileName())).limit(10_000).toList();
      }
    } catch (IOException | InvalidPathException nothingToSuggest) {
      return List.of();
    }
  }

  /** A file or folder that the system would not let us read. */
  void unreadable(String name, IOException why) {
    complain(unreadableSentence(name, why, String.valueOf(why.getMessage())));
  }

  private String unreadableSentence(String name, @Nullable Throwable cause, String detail) {
    if (cause instanceof AccessDeniedException) {
      return context.text("refused.denied", name);
    }
    String told = cause == null || cause.getMessage() == null ? detail : cause.getMessage();
    return context.text("refused.not-readable", name, told);
  }

  /** A file without anything in it that could be parsed. */
  void empty(String name) {
    complain(context.text("refused.empty", name));
  }

  /** A file of CoNLL-U where running text was expected. */
  void conllu(String name) {
    complain(context.text("refused.conllu", name));
  }

  /** A line of a file that is no CoNLL-U. */
  void noConllu(String name, ConlluSyntaxException why) {
    String key = why.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<Object> arguments = new ArrayList<>(why.details());
    arguments.add(0, name + ":" + why.line());
    complain(context.text("refused.conllu-" + key, arguments.toArray()));
  }

  void emptyFolder(String folder) {
    complain(context.text("refused.empty-folder", folder));
  }

  /**
   * @param languages those that there are
   */
  void unsupported(Origin from, UnsupportedLanguageException why, String languages) {
    String code = why.language();
    boolean told = code.matches("[A-Za-z]{2,3}([-_].*)?") && !code.equals(LanguageGuesser.UNKNOWN);
    complain(
        told
            ? context.text("refused.language", from.name(), named(code), languages)
            : context.text("refused.language-unknown", from.name(), languages));
  }

  /** A language by its name and code: "Dutch (nl)"; by its code alone where it has no name. */
  private String named(String code) {
    String name = LanguageName.of(code, context.surroundings().locale());
    return name.equals(code) ? code : name + " (" + code + ")";
  }

  /** A failure of our own, or of memory, in reading one article; the others are still read. */
  void failed(Origin from, Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      complain(context.text("refused.memory", from.name()));
      return;
    }
    complain(context.text("refused.failed", from.name(), failure.toString()));
    context.explain(failure);
  }
}
