package hearsay.train.parser;

import hearsay.syntax.ParserNetwork;
import hearsay.syntax.WordFeatures;
import hearsay.train.Treebank;
import hearsay.train.network.Adam;
import hearsay.train.network.Dropout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Goes through treebanks again and again until a network has learned them. The same treebanks,
 * recipe and features give the same network, whatever the number of processors. Confined to one
 * thread, but for the two that it starts.
 */
public final class ParserTrainer {

  /** In how many shares a batch is cut; a part of the result, so not the number of processors. */
  private static final int SHARES = 2;

  /** Longer sentences are not learned from. */
  private static final int LONGEST = 120;

  /** Steps until the full rate is reached. */
  private static final int WARM_UP = 100;

  /** The least share of the rate, at the end. */
  private static final double LEAST_RATE = 0.02;

  /** The running mean of the weights takes them in at every so many steps. */
  private static final int MEAN_EVERY = 8;

  /** How much it keeps of what it was, per step. */
  private static final double MEAN_KEEPS = 0.999;

  private final Draft draft;
  private final List<Sample> samples;

  /** Those that are made, for each turn. */
  private final List<List<Sample>> made = new ArrayList<>();

  private final int target;
  private final Recipe recipe;
  private final Random order;
  private final int steps;
  private int step;

  /**
   * @param subtypes relations that are kept apart from their universal part
   */
  public ParserTrainer(
      Curriculum curriculum, WordFeatures features, Set<String> subtypes, Recipe recipe) {
    this.recipe = recipe;
    this.order = new Random(recipe.seed());
    Inventory inventory = new Inventory(curriculum, features, subtypes);
    this.draft = new Draft(inventory, recipe, curriculum.treebanks().size(), SHARES);
    this.target = 0;
    this.samples = samples(inventory, curriculum.treebanks());
    curriculum.made().forEach(turn -> made.add(samples(inventory, turn)));
    int words = 0;
    for (int epoch = 1; epoch <= recipe.epochs(); epoch++) {
      words += samplesOf(epoch).stream().mapToInt(Sample::size).sum();
    }
    this.steps = words / recipe.batchWords() + recipe.epochs();
  }

  private List<Sample> samples(Inventory inventory, List<Treebank> treebanks) {
    List<Sample> found = new ArrayList<>();
    for (int i = 0; i < treebanks.size(); i++) {
      for (Sample sample : inventory.samples(treebanks.get(i), i, recipe)) {
        if (sample.size() <= LONGEST) {
          found.add(sample);
        }
      }
    }
    return found;
  }

  /** What an epoch goes through, from 1. */
  private List<Sample> samplesOf(int epoch) {
    List<Sample> all = new ArrayList<>(samples);
    if (!made.isEmpty()) {
      all.addAll(made.get((epoch - 1) % made.size()));
    }
    return all;
  }

  /**
   * @param afterEpoch is told the number of the epoch, from 1, and the mean loss of a word
   */
  public ParserNetwork train(BiConsumer<Integer, Double> afterEpoch) {
    ExecutorService workers = Executors.newFixedThreadPool(SHARES);
    try {
      for (int epoch = 1; epoch <= recipe.epochs(); epoch++) {
        afterEpoch.accept(epoch, epoch(samplesOf(epoch), workers));
      }
    } finally {
      workers.shutdown();
    }
    return draft.toNetwork(target);
  }

  /** The network as it stands. */
  public ParserNetwork network() {
    return draft.toNetwork(target);
  }

  private double epoch(List<Sample> samples, ExecutorService workers) {
    Collections.shuffle(samples, order);
    double loss = 0;
    int words = 0;
    int at = 0;
    while (at < samples.size()) {
      List<Sample> batch = new ArrayList<>();
      int size = 0;
      while (at < samples.size() && size < recipe.batchWords()) {
        size += samples.get(at).size();
        batch.add(samples.get(at++));
      }
      batch.sort(Comparator.comparingInt(Sample::size).reversed());
      loss += learn(batch, size, workers);
      words += size;
    }
    return loss / words;
  }

  private double learn(List<Sample> batch, int words, ExecutorService workers) {
    long seed = order.nextLong();
    List<Callable<List<Lesson>>> shares = new ArrayList<>();
    for (int share = 0; share < SHARES; share++) {
      int number = share;
      shares.add(() -> lessons(batch, number, new Dropout(seed + number)));
    }
    double loss = 0;
    try {
      for (Future<List<Lesson>> lessons : workers.invokeAll(shares)) {
        for (Lesson lesson : lessons.get()) {
          lesson.report();
          loss += lesson.loss();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("training was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a share of a batch failed", e.getCause());
    }
    step++;
    draft.step(Adam.step(step, rate(), words, meanWeight()));
    return loss;
  }

  private List<Lesson> lessons(List<Sample> batch, int share, Dropout dropout) {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = share; i < batch.size(); i += SHARES) {
      Lesson lesson = new Lesson(draft, batch.get(i), share, dropout);
      lesson.learn();
      lessons.add(lesson);
    }
    return lessons;
  }

  private double rate() {
    double left = 1 - (double) step / steps;
    return recipe.rate() * Math.min(1, (double) step / WARM_UP) * Math.max(LEAST_RATE, left);
  }

  /** At the start the mean forgets faster, so that the first weights do not stay in it. */
  private double meanWeight() {
    if (step % MEAN_EVERY != 0) {
      return 0;
    }
    double kept = StrictMath.pow(MEAN_KEEPS, MEAN_EVERY);
    return Math.max(1 - kept, (double) MEAN_EVERY / (10 * MEAN_EVERY + step));
  }
}
