/**
 * Trains a language's {@link hearsay.syntax.Parser} from treebanks.
 *
 * <p>The roles: a {@link hearsay.train.parser.Recipe} says what to train on and how long; {@link
 * hearsay.train.parser.Inventory} collects the features, tags and relations of the treebanks, and
 * makes {@link hearsay.train.parser.Sample}s of their sentences; {@link hearsay.train.parser.Draft}
 * is the network while it learns; {@link hearsay.train.parser.ParserTrainer} goes through the
 * samples and hands out a finished network; {@link hearsay.train.parser.ParserScores} counts what
 * it gets right.
 */
@NullMarked
package hearsay.train.parser;

import org.jspecify.annotations.NullMarked;
