# One list of commands, the same for people and CI. `make help` prints it.
MVN ?= mvn
NEWER_JDK ?= $(firstword $(wildcard /usr/lib/jvm/temurin-25* /usr/lib/jvm/java-25* /usr/lib/jvm/java-21*))

LANGUAGE ?= fr
HEARSAY_DATA ?= ../shared/data
PACK = hearsay-$(LANGUAGE)/src/main/resources/hearsay/$(LANGUAGE)
TRAIN = java -Xmx3g -cp "hearsay-$(LANGUAGE)/target/classes:hearsay-train/target/classes:$$(cat hearsay-train/target/classpath.txt)"

.DEFAULT_GOAL := help
.PHONY: help build trainers lexicon lemmas segmenter parser names test it test-newer-jdk format lint golden eval-build eval eval-pin fuzz bench bench-engine bench-pages bench-frontier clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  \1\t/' | expand -t 20

build: ## compile with all checks, make the runnable jar
	$(MVN) -q package -DskipTests

test: ## everything that must hold: formatter, checks, unit, spec, golden, process tests
	$(MVN) spotless:check verify

test-newer-jdk: ## the same tests, run by a newer JDK than the one that compiles
	@test -n "$(NEWER_JDK)" || { echo "no newer JDK found; set NEWER_JDK=/path/to/jdk"; exit 1; }
	$(MVN) verify -Dhearsay.test.java=$(NEWER_JDK)/bin/java

format: ## rewrite Java sources in the house format
	$(MVN) -q spotless:apply

lint: ## refuse what is not in the house format or shape
	$(MVN) -q spotless:check checkstyle:check

golden: ## rewrite golden files and print what changed; refused in CI
	@test -z "$$CI" || { echo "golden files are not rewritten in CI"; exit 1; }
	$(MVN) -q verify -Dhearsay.golden=write

# Other extractors of web pages are a module that only the profile `page-peers` builds; PEERS=no leaves all peers out.
PEERS ?= yes
PAGE_PEERS = $(if $(filter yes,$(PEERS)),-Ppage-peers)

eval-build:
	$(MVN) -q package -DskipTests $(PAGE_PEERS) || { test -n "$(PAGE_PEERS)" && echo "once more without the other extractors" && $(MVN) -q package -DskipTests; }

eval: eval-build ## score against the development data, with floors (needs ../shared); pages beside other extractors (PEERS=no: alone)
	PEERS=$(PEERS) python3 evaluation/run.py

eval-pin: eval-build ## raise the floors to today's scores; lowering one needs ALLOW_REGRESSION=1
	PEERS=$(PEERS) python3 evaluation/run.py --pin

SECONDS ?= 60
TARGETS ?=

fuzz: ## look for inputs that break reading: SECONDS=60 for each target, TARGETS="PageFuzzTest …" for these alone
	$(MVN) -q package -DskipTests -pl hearsay-fuzz -am
	hearsay-fuzz/run.sh $(SECONDS) $(TARGETS)

trainers:
	@test -d $(HEARSAY_DATA) || { echo "no data in $(HEARSAY_DATA); HEARSAY_DATA names the folder"; exit 1; }
	$(MVN) -q package -DskipTests -pl hearsay-train,hearsay-$(LANGUAGE) -am

lexicon: trainers ## make the lexicon of LANGUAGE (fr, en, de) from its dictionary and HEARSAY_DATA, ../shared/data unless told
	$(TRAIN) hearsay.train.lexicon.MakeLexicon $(LANGUAGE) $(PACK) $(HEARSAY_DATA)

lemmas: trainers ## learn the lemmas of LANGUAGE; after its lexicon
	$(TRAIN) hearsay.train.lemma.MakeLemmas $(LANGUAGE) $(PACK) $(HEARSAY_DATA)

segmenter: trainers ## train the segmenter of LANGUAGE; after its lexicon
	$(TRAIN) hearsay.train.segment.TrainSegmenter $(LANGUAGE) $(HEARSAY_DATA) $(PACK)/segmenter.bin

parser: trainers ## train the parser of LANGUAGE; after its lexicon; ten to thirty minutes
	$(TRAIN) hearsay.train.parser.MakeParser $(LANGUAGE) $(HEARSAY_DATA) $(PACK)/parser.bin $(OPTIONS)

names: trainers ## train the names model of LANGUAGE (fr, en)
	$(TRAIN) hearsay.train.names.NameTrainer $(LANGUAGE) $(HEARSAY_DATA) $(PACK)/names.bin

# The other engines are a module that only the profile `peers` builds.
BENCH_BUILD = $(MVN) -q package -DskipTests $(if $(filter yes,$(PEERS)),-Ppeers)

bench: ## speed, memory and scores, beside CoreNLP, OpenNLP, boilerpipe and Readability4J (770 MB the first time; PEERS=no: alone)
	$(BENCH_BUILD)
	PEERS=$(PEERS) hearsay-benchmarks/run.sh

bench-engine: ## of that, the language engine alone
	$(BENCH_BUILD)
	PEERS=$(PEERS) hearsay-benchmarks/run.sh compare stages

bench-pages: ## of that, the extraction of web pages alone, beside boilerpipe and Readability4J (4 MB the first time)
	$(MVN) -q package -DskipTests $(PAGE_PEERS)
	PEERS=$(PEERS) hearsay-benchmarks/run.sh pages

bench-frontier: build ## the engine of LANGUAGE with other parsers: MODELS="small=FILE large=FILE"
	@test -n "$(MODELS)" || { echo 'which parsers? MODELS="small=FILE large=FILE"'; exit 1; }
	hearsay-benchmarks/run.sh frontier $(LANGUAGE) $(MODELS)

clean: ## remove everything built
	$(MVN) -q clean
