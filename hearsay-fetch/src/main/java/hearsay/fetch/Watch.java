package hearsay.fetch;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for work in another thread, no longer than was said, whatever the work waits for: a name
 * server, a server that sends a byte a second. Stateless.
 */
final class Watch {

  private static final Duration TICK = Duration.ofMillis(200);

  private Watch() {}

  /**
   * @param tick done five times a second while the work goes on
   * @throws TimeoutException if it takes longer; it may then still run
   * @throws ExecutionException with what the work threw
   * @throws InterruptedException if this thread is to end
   */
  static <T> T await(Callable<T> work, Duration most, Runnable tick)
      throws TimeoutException, ExecutionException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "hearsay-fetch");
    thread.setDaemon(true);
    thread.start();
    for (Duration left = most; left.compareTo(TICK) > 0; left = left.minus(TICK)) {
      try {
        return task.get(TICK.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException goesOn) {
        tick.run();
      }
    }
    return task.get(TICK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Waits for so long. */
  static void sleep(Duration time, Runnable tick) throws InterruptedException {
    for (Duration left = time; !left.isNegative() && !left.isZero(); left = left.minus(TICK)) {
      tick.run();
      Thread.sleep(Math.min(left.toMillis(), TICK.toMillis()));
    }
  }
}
