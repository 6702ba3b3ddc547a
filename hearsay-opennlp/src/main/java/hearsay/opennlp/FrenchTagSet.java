package hearsay.opennlp;

import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.language.Upos;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Tags of the French dictionary: {@code V con pres 3 p}, {@code N m s}, {@code V avoir ind impa 3
 * s}.
 */
final class FrenchTagSet implements TagSet {

  private static final Map<String, Set<Upos>> BY_LETTER =
      Map.of(
          "V", EnumSet.of(Upos.VERB, Upos.AUX),
          "N", EnumSet.of(Upos.NOUN),
          "Z", EnumSet.of(Upos.PROPN),
          "J", EnumSet.of(Upos.ADJ),
          "A", EnumSet.of(Upos.ADV),
          "P", EnumSet.of(Upos.ADP),
          "D", EnumSet.of(Upos.DET),
          "R", EnumSet.of(Upos.PRON),
          "C", EnumSet.of(Upos.CCONJ, Upos.SCONJ),
          "K", EnumSet.of(Upos.NUM));

  private static final Map<String, Features> BY_WORD =
      Map.ofEntries(
          Map.entry("ind", Features.of(Feature.MOOD_IND, Feature.VERBFORM_FIN)),
          Map.entry("con", Features.of(Feature.MOOD_CND, Feature.VERBFORM_FIN)),
          Map.entry("sub", Features.of(Feature.MOOD_SUB, Feature.VERBFORM_FIN)),
          Map.entry("imp", Features.of(Feature.MOOD_IMP, Feature.VERBFORM_FIN)),
          Map.entry("inf", Features.of(Feature.VERBFORM_INF)),
          Map.entry("ppa", Features.of(Feature.VERBFORM_PART, Feature.TENSE_PAST)),
          Map.entry("ppr", Features.of(Feature.VERBFORM_PART, Feature.TENSE_PRES)),
          Map.entry("pres", Features.of(Feature.TENSE_PRES)),
          Map.entry("impa", Features.of(Feature.TENSE_IMP)),
          Map.entry("psim", Features.of(Feature.TENSE_PAST)),
          Map.entry("futu", Features.of(Feature.TENSE_FUT)),
          Map.entry("1", Features.of(Feature.PERSON_1)),
          Map.entry("2", Features.of(Feature.PERSON_2)),
          Map.entry("3", Features.of(Feature.PERSON_3)),
          Map.entry("s", Features.of(Feature.NUMBER_SING)),
          Map.entry("p", Features.of(Feature.NUMBER_PLUR)),
          Map.entry("m", Features.of(Feature.GENDER_MASC)),
          Map.entry("f", Features.of(Feature.GENDER_FEM)),
          Map.entry("rel", Features.of(Feature.PRONTYPE_REL)),
          Map.entry("inte", Features.of(Feature.PRONTYPE_INT)),
          Map.entry("dem", Features.of(Feature.PRONTYPE_DEM)),
          Map.entry("pers", Features.of(Feature.PRONTYPE_PRS)));

  @Override
  public boolean allows(String tag, Upos upos) {
    return BY_LETTER.getOrDefault(letter(tag), Set.of()).contains(upos);
  }

  @Override
  public Features features(String tag) {
    long bits = 0;
    for (String word : words(tag)) {
      bits |= BY_WORD.getOrDefault(word, Features.NONE).bits();
    }
    return new Features(bits);
  }

  @Override
  public int priority(String tag) {
    String words = " " + String.join(" ", words(tag)) + " ";
    int mood = words.contains(" ind ") || words.contains(" con ") ? 40 : 0;
    int participle = words.contains(" ppa ") || words.contains(" inf ") ? 30 : 0;
    int subjunctive = words.contains(" sub ") ? 10 : 0;
    int third = words.contains(" 3 ") ? 5 : 0;
    int tense = words.contains(" psim ") ? -2 : 0;
    return mood + participle + subjunctive + third + tense;
  }

  @Override
  public Upos upos(String tag) {
    return BY_LETTER.getOrDefault(letter(tag), Set.of(Upos.X)).iterator().next();
  }

  private static String letter(String tag) {
    return tag.isEmpty() ? "" : tag.substring(0, 1);
  }

  /** The dictionary glues a frequency class, a capital letter, to the end of each tag. */
  private static String[] words(String tag) {
    return tag.length() < 2 ? new String[0] : tag.substring(0, tag.length() - 1).split(" ");
  }
}
