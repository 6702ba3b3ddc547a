package hearsay.archive;

import org.jspecify.annotations.Nullable;

/** Which of an archive's pages are wanted. For one thread. */
interface PageFilter {

  /** Every page. */
  PageFilter ALL =
      new PageFilter() {
        @Override
        public boolean wants(@Nullable String url) {
          return true;
        }

        @Override
        public void redirected(@Nullable String url, String location) {}
      };

  boolean wants(@Nullable String url);

  /** A page that was asked for is found elsewhere. */
  void redirected(@Nullable String url, String location);
}
