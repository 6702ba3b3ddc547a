package hearsay.cli;

import picocli.CommandLine.Option;

/** Whether addresses are fetched. */
final class NetworkOptions {

  @Option(names = "--offline", descriptionKey = "option.offline")
  private boolean offline;

  /**
   * @param quiet true for no progress
   */
  Pages pages(Context context, Settings settings, Complaints complaints, boolean quiet) {
    return new Pages(context, complaints, settings.flag(offline, "offline"), quiet);
  }
}
