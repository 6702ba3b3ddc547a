package hearsay.mentions;

import java.util.Locale;

/** What the tables of names know a word or a row of words to be. */
enum NameKind {
  COUNTRY(0),
  PEOPLE(1),
  ADJECTIVE(2),
  CITY(3),
  REGION(4),
  LANDSCAPE(5),
  PLACE_HEAD(6),
  GIVEN(7),
  SURNAME(8),
  TITLE(9),
  ROLE(10),
  ORG(11),
  ORG_HEAD(12),
  ORG_TAIL(13),
  MEDIA(14),
  EVENT(15),
  EVENT_HEAD(16),
  WORK(17),
  WORK_HEAD(18),
  PARTICLE(19),
  CALENDAR(20),
  COMMON(21);

  private final int bit;

  NameKind(int place) {
    this.bit = 1 << place;
  }

  /** A bit of its own; the models are trained with these. */
  int bit() {
    return bit;
  }

  static NameKind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
