package hearsay.cli;

import hearsay.fetch.FetchException;
import hearsay.fetch.FetchedPage;
import hearsay.fetch.Fetcher;
import hearsay.fetch.Visitor;
import hearsay.fetch.Waiting;
import hearsay.input.Source;
import hearsay.language.LanguagePack;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pages of addresses that the user named, with a complaint of each that cannot be had. Nothing
 * of the network is loaded before the first one. For one thread.
 */
final class Pages {

  private final Context context;
  private final Complaints complaints;
  private final boolean offline;
  private final boolean quiet;
  private @Nullable Fetcher fetcher;
  private @Nullable StatusLine line;

  Pages(Context context, Complaints complaints, boolean offline, boolean quiet) {
    this.context = context;
    this.complaints = complaints;
    this.offline = offline;
    this.quiet = quiet;
  }

  /** The page, loaded; empty after a complaint. */
  Optional<Source> open(String address) {
    if (offline) {
      complaints.offline(address);
      return Optional.empty();
    }
    StatusLine own = new StatusLine(context, !quiet);
    line = own;
    try {
      return Optional.of(source(address, fetcher().fetch(address)));
    } catch (FetchException e) {
      own.clear();
      complaints.notFetched(address, e);
      return Optional.empty();
    } finally {
      own.clear();
    }
  }

  private static Source source(String address, FetchedPage page) {
    Metadata known =
        Metadata.builder()
            .url(page.url(), MetadataOrigin.HTTP)
            .tdmReserved(page.tdmReserved(), MetadataOrigin.HTTP)
            .build();
    Source source = Source.remote(address, page.body(), known);
    return page.contentType() == null ? source : source.withContentType(page.contentType());
  }

  private Fetcher fetcher() {
    Fetcher known =
        fetcher == null ? context.fetching().fetcher(visitor(), this::waiting) : fetcher;
    fetcher = known;
    return known;
  }

  private void waiting(Waiting.For what, String host) {
    if (line != null) {
      switch (what) {
        case ROBOTS -> line.show("progress.robots", host);
        case PAGE -> line.show("progress.page", host);
        case PAUSE -> line.show("progress.pause", host);
      }
    }
  }

  private Visitor visitor() {
    String agent = "Hearsay/" + Version.number() + " (reads a page when a person asks for it)";
    return new Visitor(agent, languages());
  }

  /** Those that we read, the user's own before the others: {@code fr, en;q=0.8}. */
  private String languages() {
    String own = context.surroundings().locale().getLanguage();
    List<String> ranges = new ArrayList<>();
    for (LanguagePack pack : LanguagePack.all()) {
      boolean first = pack.code().equals(own);
      if (pack.isForArticles()) {
        ranges.add(first ? 0 : ranges.size(), pack.code() + (first ? "" : ";q=0.8"));
      }
    }
    return String.join(", ", ranges);
  }
}
