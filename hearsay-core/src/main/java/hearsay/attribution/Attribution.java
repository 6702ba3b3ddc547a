package hearsay.attribution;

import hearsay.text.Extent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source says, writes, thinks, announces or asks a content: the relation of PARC and PolNeAR.
 * Immutable.
 *
 * @param id index in the reading's attributions
 * @param parent the attribution whose content encloses this one; {@link #NONE} when the outlet's
 *     own text does
 * @param source the words that name the source here, pronoun included; {@code null} when no words
 *     do
 * @param voice id of the voice; {@link #NONE} when the source could not be told
 * @param via voices that relay the source's words to the enclosing voice, outermost first
 * @param cue the words that announce it, without the source; {@code null} when nothing does
 * @param cueLemma the row of the cue table, empty without a cue
 * @param cueClass what the cue does
 * @param content the words said, without outer quotation marks and without "que" or "that"
 * @param form wording of the content
 * @param commitment how the source stands to the content
 * @param rule the rule that joined them: {@code fr.quote.incise}
 * @param rejected other readings that were looked at
 */
public record Attribution(
    int id,
    int parent,
    @Nullable Extent source,
    int voice,
    List<Relay> via,
    @Nullable Extent cue,
    String cueLemma,
    CueClass cueClass,
    Extent content,
    Form form,
    Commitment commitment,
    String rule,
    List<Rival> rejected) {

  /** In place of an id: there is none. */
  public static final int NONE = -1;

  public Attribution {
    via = List.copyOf(via);
    rejected = List.copyOf(rejected);
  }
}
