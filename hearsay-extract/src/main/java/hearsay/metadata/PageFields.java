package hearsay.metadata;

import hearsay.dates.DateFinder;
import hearsay.dates.DateStyle;
import hearsay.dates.LocalDay;
import hearsay.dates.MachineDate;
import hearsay.dates.UrlDate;
import hearsay.dates.WrittenDate.Label;
import hearsay.furniture.Agencies;
import hearsay.furniture.Furniture;
import hearsay.metadata.MetaNames.Place;
import hearsay.text.Metadata;
import hearsay.text.MetadataField;
import hearsay.text.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills the fields of one page's metadata, one after the other. For one page. */
final class PageFields {

  /** A longer text is no credit, no name of a section (UTF-16 units). */
  private static final int LONGEST_CREDIT = 100;

  private final PageTelling telling;
  private final MetaNames names;
  private final PageFacts facts;
  private final Metadata.Builder builder;
  private String url = "";

  PageFields(PageTelling telling, MetaNames names, Metadata known) {
    this.telling = telling;
    this.names = names;
    this.facts = telling.facts();
    this.builder = known.toBuilder();
    this.url = known.url() == null ? "" : known.url();
  }

  Metadata with(Furniture furniture, AuthorWords words, DateFinder dates) {
    readUrl();
    readLanguage();
    Site site = readOutlet();
    HeadlinePlace place = readTitle(site);
    readDates(place, dates);
    AuthorNames reader = new AuthorNames(words, furniture, site, dates, builder.build().title());
    ShownAuthors shown = new ShownAuthors(place, reader, furniture);
    readAuthors(reader, shown);
    readCredit(shown, furniture.agencies());
    readRest();
    return builder.build();
  }

  private void readUrl() {
    for (Place place : names.places(MetadataField.URL)) {
      List<String> told =
          place.source() == MetaNames.Source.LINK
              ? List.of(facts.canonical())
              : telling.at(place).stream().map(Told::value).toList();
      for (String address : told) {
        if (isAddress(address)) {
          url = address.strip();
          builder.url(url, place.source().origin());
          return;
        }
      }
    }
  }

  private static boolean isAddress(String text) {
    return (text.startsWith("http://") || text.startsWith("https://")) && text.indexOf(' ') < 0;
  }

  private void readLanguage() {
    List<Told> told = new ArrayList<>();
    for (Place place : names.places(MetadataField.LANGUAGE)) {
      if (place.source() == MetaNames.Source.HTML) {
        told.add(new Told(facts.language(), "", place));
      }
      told.addAll(telling.at(place));
    }
    LanguageChoice.choose(told)
        .ifPresent(t -> builder.language(t.value(), t.place().source().origin()));
  }

  private Site readOutlet() {
    List<Told> told = OutletChoice.names(telling.all(MetadataField.OUTLET));
    Optional<Told> outlet = OutletChoice.first(told, Site.host(url));
    for (Place place : names.places(MetadataField.OUTLET)) {
      if (outlet.isEmpty() && place.source() == MetaNames.Source.HTML) {
        outlet = OutletChoice.inTitle(facts.title(), Site.host(url), place);
      }
    }
    outlet.ifPresent(t -> builder.outlet(t.value(), t.place().source().origin()));
    List<String> all = new ArrayList<>();
    outlet.ifPresent(t -> all.add(t.value()));
    // Dublin Core often calls an author publisher.
    told.stream()
        .filter(t -> t.place().source() != MetaNames.Source.META)
        .forEach(t -> all.add(t.value()));
    return Site.of(all, url);
  }

  private HeadlinePlace readTitle(Site site) {
    TitleChoice.Result title =
        new TitleChoice(telling.all(MetadataField.TITLE), facts, site).choose();
    builder.title(title.title(), title.origin());
    HeadlinePlace place = HeadlinePlace.of(facts, title.at(), title.title());
    telling.setHeadline(place.at());
    return place;
  }

  private void readDates(HeadlinePlace place, DateFinder finder) {
    DateStyle style = DateStyle.of(builder.build().language());
    ShownDates shown = new ShownDates(place, finder, style);
    for (Place at : names.places(MetadataField.PUBLISHED)) {
      Optional<Timestamp> date = published(at, shown, finder, style);
      if (date.isPresent()) {
        builder.published(LocalDay.of(date.get(), shown.nearest()), at.source().origin());
        break;
      }
    }
    for (Place at : names.places(MetadataField.MODIFIED)) {
      Optional<Timestamp> date =
          at.source() == MetaNames.Source.SHOWN
              ? shown.best(c -> c.label() == Label.MODIFIED).map(ShownDates.Candidate::time)
              : told(at, finder, style);
      if (date.isPresent()) {
        builder.modified(date.get(), at.source().origin());
        break;
      }
    }
  }

  Optional<Timestamp> published(Place at, ShownDates shown, DateFinder finder, DateStyle style) {
    return switch (at.source()) {
      case TIME ->
          shown
              .best(c -> c.isTime() && c.isNear() && c.label() != Label.MODIFIED)
              .map(ShownDates.Candidate::time);
      case SHOWN ->
          shown
              .best(
                  c -> c.label() != Label.MODIFIED && (c.isNear() || at.name().equals("elsewhere")))
              .map(ShownDates.Candidate::time);
      case ADDRESS -> UrlDate.find(url);
      default -> told(at, finder, style);
    };
  }

  private Optional<Timestamp> told(Place at, DateFinder finder, DateStyle style) {
    MachineDate machine = new MachineDate(finder);
    return telling.at(at).stream()
        .flatMap(t -> machine.read(t.value(), style).stream())
        .findFirst();
  }

  private void readAuthors(AuthorNames reader, ShownAuthors shown) {
    new AuthorChoice(telling, reader, shown)
        .choose(names.places(MetadataField.AUTHORS))
        .ifPresent(r -> builder.authors(r.names(), r.place().source().origin()));
  }

  private void readCredit(ShownAuthors shown, Agencies agencies) {
    for (Place place : names.places(MetadataField.CREDIT)) {
      Optional<String> wire =
          place.source() == MetaNames.Source.MARK
              ? shown.agency()
              : telling.at(place).stream()
                  .filter(t -> t.value().length() <= LONGEST_CREDIT)
                  .flatMap(t -> agencies.wire(t.value()).stream())
                  .findFirst();
      if (wire.isPresent()) {
        builder.credit(wire.get(), place.source().origin());
        return;
      }
    }
  }

  private void readRest() {
    telling.all(MetadataField.SECTION).stream()
        .filter(t -> t.value().length() <= LONGEST_CREDIT && !t.value().contains("://"))
        .findFirst()
        .ifPresent(t -> builder.section(t.value(), t.place().source().origin()));
    readPaywall();
    telling.all(MetadataField.TDM_RESERVED).stream()
        .findFirst()
        .ifPresent(t -> builder.tdmReserved(t.value().equals("1"), t.place().source().origin()));
  }

  /** A page of which any part is for subscribers is for subscribers. */
  private void readPaywall() {
    for (Told told : telling.all(MetadataField.PAYWALL)) {
      Boolean paid = Access.isPaid(told.value());
      if (paid != null && !Boolean.TRUE.equals(builder.build().paywall())) {
        builder.paywall(paid, told.place().source().origin());
      }
    }
  }
}
