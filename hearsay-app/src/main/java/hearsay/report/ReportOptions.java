package hearsay.report;

import java.util.Locale;

/**
 * What a report says beside the reading. Immutable.
 *
 * @param locale language of the report's own words; the article's words keep theirs
 * @param version of the software
 * @param command the command line that makes the report again
 */
public record ReportOptions(Locale locale, String version, String command) {}
