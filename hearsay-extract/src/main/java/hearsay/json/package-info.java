/**
 * Lists of articles in JSON: ours, and those of other programs.
 *
 * <p><b>Problem.</b> Crawlers and archives hand on articles as JSON Lines, each with its own names
 * for the same few things, and some with the same name for different ones.
 *
 * <p><b>Roles.</b> {@link hearsay.json.JsonArticles} opens a list and hands out {@link
 * hearsay.json.JsonRecord}s, a line or an object at a time. {@link hearsay.json.FieldNames} says
 * where in a record its parts stand: as the user says, else as the layout has it that the record is
 * told by ({@code json-layouts.tsv}), else under our own names.
 */
@NullMarked
package hearsay.json;

import org.jspecify.annotations.NullMarked;
