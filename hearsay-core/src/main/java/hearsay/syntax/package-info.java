/**
 * What each word of a sentence is and what it hangs on.
 *
 * <p>The roles: {@link hearsay.syntax.Syntax} joins the two steps, a {@link hearsay.syntax.Parser}
 * for part of speech, features, head and relation, and the lemmatizer of {@code hearsay.lexicon}
 * for the dictionary form. The parser runs one {@link hearsay.syntax.ParserNetwork}: {@link
 * hearsay.syntax.WordFeatures} say what a word shows by itself, {@code Encoder} turns a sentence of
 * them into vectors, {@code TreeReading} scores tags, arcs and relations of those, {@code
 * SpanningTree} takes the best tree. {@code TagLimits} and {@code SubjectTags} keep tags within
 * what the lexicon allows and in step with the tree.
 *
 * <p>Names are those of Universal Dependencies. A sentence comes as forms and goes as one word a
 * form; where it stood in a text is not known here. Training is in another module and uses the same
 * features and arithmetic.
 */
@NullMarked
package hearsay.syntax;

import org.jspecify.annotations.NullMarked;
