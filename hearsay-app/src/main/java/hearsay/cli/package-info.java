/**
 * The command line: arguments, files, exit codes, and every sentence that is about them.
 *
 * <p>{@link hearsay.cli.Main} is the process; {@link hearsay.cli.Tool} is everything but the
 * process, so that it can be run inside another with other streams ({@link
 * hearsay.cli.Surroundings}). One class a command. {@link hearsay.cli.Inputs} finds the articles,
 * {@link hearsay.cli.Pages} has the pages of addresses fetched, {@link hearsay.cli.Complaints} says
 * what could not be read and what to do about it, a {@link hearsay.cli.Output} writes readings in
 * one format, {@link hearsay.cli.ConlluOutput} sentences, and {@link hearsay.cli.Destination} puts
 * the bytes where they belong, all or nothing.
 *
 * <p>Exit codes: 0 done; 1 some input could not be read, the others were; 2 wrong usage; 3 problems
 * found under {@code --strict}. What is asked for goes to standard output, everything else to
 * standard error.
 *
 * <p>Only here is the process asked for anything: its arguments, environment, clock and streams.
 * Nothing here knows how an article is read.
 */
@NullMarked
package hearsay.cli;

import org.jspecify.annotations.NullMarked;
