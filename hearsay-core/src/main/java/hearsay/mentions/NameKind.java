package hearsay.mentions;

import java.util.Locale;

/** What the tables of names know a word or a row of words to be. */
enum NameKind {
  COUNTRY,
  PEOPLE,
  ADJECTIVE,
  CITY,
  REGION,
  LANDSCAPE,
  PLACE_HEAD,
  GIVEN,
  SURNAME,
  TITLE,
  ROLE,
  ORG,
  ORG_HEAD,
  ORG_TAIL,
  MEDIA,
  EVENT,
  EVENT_HEAD,
  WORK,
  WORK_HEAD,
  PARTICLE,
  CALENDAR,
  COMMON;

  int bit() {
    return 1 << ordinal();
  }

  static NameKind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
