package hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import hearsay.fetch.FetchException.Reason;

/** What a fetch that must fail failed with. */
final class Refused {

  private Refused() {}

  static FetchException fetch(Fetcher fetcher, String url) {
    Throwable thrown = catchThrowable(() -> fetcher.fetch(url));
    assertThat(thrown).as(url).isInstanceOf(FetchException.class);
    return (FetchException) thrown;
  }

  static void as(Reason reason, Fetcher fetcher, String url) {
    assertThat(fetch(fetcher, url)).extracting(FetchException::reason).isEqualTo(reason);
  }
}
