package hearsay.opennlp;

import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.language.Upos;
import java.util.Map;

/**
 * Tags of the English dictionary, which are those of the Penn Treebank: {@code VBD}, {@code NNS}.
 */
final class EnglishTagSet implements TagSet {

  private static final Map<String, Features> BY_TAG =
      Map.ofEntries(
          Map.entry("VB", Features.of(Feature.VERBFORM_INF)),
          Map.entry("VBP", Features.of(Feature.MOOD_IND, Feature.TENSE_PRES, Feature.VERBFORM_FIN)),
          Map.entry(
              "VBZ",
              Features.of(
                  Feature.MOOD_IND,
                  Feature.TENSE_PRES,
                  Feature.VERBFORM_FIN,
                  Feature.NUMBER_SING,
                  Feature.PERSON_3)),
          Map.entry("VBD", Features.of(Feature.MOOD_IND, Feature.TENSE_PAST, Feature.VERBFORM_FIN)),
          Map.entry("VBN", Features.of(Feature.TENSE_PAST, Feature.VERBFORM_PART)),
          Map.entry("VBG", Features.of(Feature.VERBFORM_GER, Feature.TENSE_PRES)),
          Map.entry("MD", Features.of(Feature.VERBFORM_FIN)),
          Map.entry("NN", Features.of(Feature.NUMBER_SING)),
          Map.entry("NNS", Features.of(Feature.NUMBER_PLUR)),
          Map.entry("NNP", Features.of(Feature.NUMBER_SING)),
          Map.entry("NNPS", Features.of(Feature.NUMBER_PLUR)));

  @Override
  public boolean allows(String tag, Upos upos) {
    return switch (upos) {
      case VERB, AUX -> tag.startsWith("VB") || tag.startsWith("MD");
      case NOUN -> tag.startsWith("NN");
      case PROPN -> tag.startsWith("NNP");
      case ADJ -> tag.startsWith("JJ");
      case ADV -> tag.startsWith("RB") || tag.startsWith("WRB");
      case ADP, SCONJ -> tag.startsWith("IN") || tag.startsWith("TO");
      case DET -> tag.startsWith("DT") || tag.startsWith("PDT") || tag.startsWith("WDT");
      case PRON -> tag.startsWith("PRP") || tag.startsWith("WP");
      case NUM -> tag.startsWith("CD");
      case CCONJ -> tag.startsWith("CC");
      default -> false;
    };
  }

  @Override
  public Features features(String tag) {
    return BY_TAG.getOrDefault(bare(tag), Features.NONE);
  }

  @Override
  public int priority(String tag) {
    return switch (bare(tag)) {
      case "VBZ", "VBD" -> 40;
      case "VBP" -> 35;
      case "VBN" -> 30;
      case "VB" -> 20;
      case "NN" -> 10;
      default -> 0;
    };
  }

  @Override
  public Upos upos(String tag) {
    for (Upos upos : Upos.values()) {
      if (allows(tag, upos)) {
        return upos;
      }
    }
    return Upos.X;
  }

  private static String bare(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isUpperCase(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end);
  }
}
