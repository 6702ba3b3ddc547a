package hearsay.testkit;

import hearsay.attribution.Attribution;
import hearsay.attribution.Certainty;
import hearsay.attribution.CueClass;
import hearsay.attribution.Form;
import hearsay.attribution.Polarity;
import hearsay.attribution.Rival;
import hearsay.attribution.Voice.MentionKind;
import hearsay.attribution.VoiceKind;
import hearsay.claims.CheckReason;
import hearsay.claims.ClaimFlag;
import hearsay.claims.Mood;
import hearsay.claims.Reading;
import hearsay.mentions.Bound;
import hearsay.mentions.Entity;
import hearsay.mentions.EntityType;
import hearsay.mentions.Place;
import hearsay.mentions.PlacePrecision;
import hearsay.mentions.Quantity;
import hearsay.mentions.Quantity.Measure;
import hearsay.mentions.TimeExpression;
import hearsay.mentions.TimeType;
import hearsay.text.BlockKind;
import hearsay.text.ProblemKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** See {@link Examples#depot()}. */
final class DepotFire {

  static final String TITLE =
      "Incendie du dépôt Varenne\u00a0: 1\u00a0200 tonnes de nitrates auraient brûlé, l’exploitant"
          + " dément";

  private final ReadingBuilder b = new ReadingBuilder(Examples.depotMetadata());

  private int quotidien;
  private int sources;
  private int analyst;
  private int rescuers;
  private int director;
  private int agency;
  private int operator;
  private int dockers;
  private int secretary;
  private int prefect;
  private int official;
  private int resident;
  private int witness;

  private DepotFire() {}

  static Reading reading() {
    DepotFire fire = new DepotFire();
    fire.opening();
    fire.rest();
    fire.names();
    fire.figures();
    fire.times();
    fire.voices();
    fire.titleAndLead();
    fire.firstParagraphs();
    fire.unclosedQuotation();
    fire.plan();
    fire.closing();
    fire.problems();
    return fire.b.build();
  }

  private void opening() {
    b.block(BlockKind.TITLE, TITLE);
    b.block(
        BlockKind.LEAD,
        "«\u00a0On a tout vu partir 🔥\u00a0», a écrit un témoin. La préfecture, elle, parle d’un"
            + " feu «\u00a0sous contrôle\u00a0».");
    b.block(
        BlockKind.PARAGRAPH,
        "Le dépôt, situé à une quarantaine de kilomètres de Rouen, a pris feu dans la nuit de"
            + " dimanche à lundi. Selon De Scheldebode, deux sources policières affirment que"
            + " 1\u00a0200 tonnes de nitrates auraient brûlé en moins de six heures. Le quotidien"
            + " cite aussi l’analyste Wim Daelman, à qui des sauveteurs ont confié que le toit"
            + " serait tombé dès le 3 mars, trois semaines avant l’incendie.");
    b.block(
        BlockKind.CAPTION,
        "Un remorqueur lors d’un exercice à Dieppe, en 2019. Photo\u00a0: Radio Cormoran");
    b.block(
        BlockKind.PARAGRAPH,
        "«\u00a0Aucune matière dangereuse n’était stockée sur le site\u00a0», a déclaré Hélène"
            + " Marsac, directrice des Entrepôts Varenne, à l’agence Radio Cormoran. L’exploitant"
            + " dément que de l’eau souillée ait atteint la Seine.");
  }

  private void rest() {
    b.block(
        BlockKind.PARAGRAPH,
        "Le syndicat des dockers doute de cette version. «\u00a0Nous avions prévenu la direction"
            + " dès le 3 mars, assure Yvon Le Tallec, son secrétaire. Personne n’a répondu.");
    b.block(BlockKind.HEADING, "Un plan annoncé");
    b.block(
        BlockKind.PARAGRAPH,
        "Le préfet promet de présenter un plan de 12 millions d’euros mercredi 27 mars. Un tiers"
            + " des riverains a quitté le quartier, estime un élu municipal. Si le vent tournait,"
            + " la ville entière serait évacuée. Le permis du site expirait le 31 avril.");
    b.block(
        BlockKind.PARAGRAPH,
        "«\u00a0C’est un scandale\u00a0», s’indigne Nadia Ferhat, riveraine. Les fumées sont-elles"
            + " toxiques\u00a0? Personne ne le dit.");
    b.block(BlockKind.RELATED, "À lire aussi\u00a0: les dockers votent la grève");
  }

  private void names() {
    entity(TITLE, "Varenne", EntityType.ORG, "Entrepôts Varenne", null);
    entity("de kilomètres de Rouen", "Rouen", EntityType.GPE, "Rouen", "FRA");
    b.mention(
        new Place(
            b.span("Rouen"),
            "Rouen",
            "FRA",
            PlacePrecision.CITY,
            new Place.Coordinates(49.44313, 1.09932),
            "2982652"));
    entity("Selon De Scheldebode", "De Scheldebode", EntityType.MEDIA, "De Scheldebode", "BEL");
    entity("analyste Wim Daelman", "Wim Daelman", EntityType.PER, "Wim Daelman", null);
    entity("déclaré Hélène Marsac", "Hélène Marsac", EntityType.PER, "Hélène Marsac", null);
    entity("des Entrepôts Varenne", "Entrepôts Varenne", EntityType.ORG, "Entrepôts Varenne", null);
    entity("l’agence Radio Cormoran", "Radio Cormoran", EntityType.MEDIA, "Radio Cormoran", null);
    entity("atteint la Seine", "Seine", EntityType.LOC, "Seine", null);
    entity("assure Yvon Le Tallec", "Yvon Le Tallec", EntityType.PER, "Yvon Le Tallec", null);
    entity("s’indigne Nadia Ferhat", "Nadia Ferhat", EntityType.PER, "Nadia Ferhat", null);
  }

  private void entity(
      String around, String words, EntityType type, String name, @Nullable String country) {
    b.within(around);
    b.mention(new Entity(b.span(words), type, name, country));
  }

  private void figures() {
    String tonnes = "1\u00a0200 tonnes de nitrates";
    b.within(TITLE).mention(quantity(tonnes, "1200", Bound.EXACT, "t", "nitrates"));
    b.within("affirment que " + tonnes + " auraient brûlé en moins de six heures");
    b.mention(quantity(tonnes, "1200", Bound.EXACT, "t", "nitrates"));
    b.mention(quantity("moins de six heures", "6", Bound.LESS_THAN, "h", null));
    b.within("à une quarantaine de kilomètres de Rouen");
    b.mention(quantity("une quarantaine de kilomètres", "40", Bound.ABOUT, "km", null));
    b.within("trois semaines avant l’incendie");
    b.mention(quantity("trois semaines", "3", Bound.EXACT, "wk", null));
    b.within("présenter un plan de 12 millions d’euros");
    b.mention(quantity("12 millions d’euros", "12000000", Bound.EXACT, "EUR", null));
    b.within("Un tiers des riverains a quitté");
    b.mention(quantity("Un tiers des riverains", "0.3333", Bound.EXACT, "1", "riverains"));
  }

  private Quantity quantity(
      String words, String value, Bound bound, String unit, @Nullable String of) {
    BigDecimal number = new BigDecimal(value);
    Measure base = unit.equals("km") ? new Measure(new BigDecimal("40000"), "m") : null;
    return new Quantity(
        b.span(words),
        number,
        null,
        bound == Bound.LESS_THAN ? number : null,
        bound,
        unit,
        base,
        of == null ? null : b.span(of),
        "fr.quantity.number");
  }

  private void times() {
    String published = "2025-03-25";
    time(
        "dans la nuit de dimanche à lundi",
        "la nuit de dimanche à lundi",
        TimeType.TIME,
        "2025-03-23TNI",
        published);
    time("tombé dès le 3 mars", "3 mars", TimeType.DATE, "2025-03-03", published);
    time("mars, trois semaines", "trois semaines", TimeType.DURATION, "P3W", null);
    time("la direction dès le 3 mars", "3 mars", TimeType.DATE, "2025-03-03", published);
    b.within("millions d’euros mercredi 27 mars");
    b.mention(
        new TimeExpression(
            b.span("mercredi 27 mars"),
            TimeType.DATE,
            null,
            null,
            null,
            "weekday",
            "fr.time.weekday.date"));
    b.within("expirait le 31 avril");
    b.mention(
        new TimeExpression(
            b.span("31 avril"),
            TimeType.DATE,
            null,
            null,
            null,
            "impossible",
            "fr.time.day-month"));
  }

  private void time(
      String around, String words, TimeType type, String value, @Nullable String anchoredOn) {
    b.within(around);
    String precision = type == TimeType.DATE ? "day" : null;
    b.mention(
        new TimeExpression(
            b.span(words), type, value, precision, anchoredOn, null, "fr.time.day-month"));
  }

  private void voices() {
    b.within("Selon De Scheldebode");
    quotidien = b.voice(VoiceKind.OUTLET, "De Scheldebode", null, "De Scheldebode");
    b.within("Le quotidien cite aussi");
    b.mentioned(quotidien, "Le quotidien", MentionKind.DESCRIPTION);
    b.within("deux sources policières affirment");
    String police = "deux sources policières";
    sources = b.voice(VoiceKind.UNNAMED, police, null, police);
    b.unnamed(sources, 2, "policières");
    b.within("l’analyste Wim Daelman, à qui des sauveteurs");
    analyst = b.voice(VoiceKind.PERSON, "Wim Daelman", "analyste", "Wim Daelman");
    rescuers = b.voice(VoiceKind.UNNAMED, "des sauveteurs", null, "des sauveteurs");
    b.within("déclaré Hélène Marsac, directrice des Entrepôts Varenne, à l’agence Radio Cormoran");
    director =
        b.voice(
            VoiceKind.PERSON, "Hélène Marsac", "directrice des Entrepôts Varenne", "Hélène Marsac");
    agency = b.voice(VoiceKind.OUTLET, "Radio Cormoran", null, "Radio Cormoran");
    b.within("L’exploitant dément que");
    operator = b.voice(VoiceKind.ORGANIZATION, "l’exploitant", null, "L’exploitant");
    b.within(TITLE).mentioned(operator, "l’exploitant", MentionKind.DESCRIPTION);
    b.within("Le syndicat des dockers doute");
    dockers = b.voice(VoiceKind.ORGANIZATION, "syndicat des dockers", null, "syndicat des dockers");
    b.within("assure Yvon Le Tallec");
    secretary = b.voice(VoiceKind.PERSON, "Yvon Le Tallec", "son secrétaire", "Yvon Le Tallec");
    b.within("Le préfet promet");
    prefect = b.voice(VoiceKind.PERSON, "le préfet", null, "Le préfet");
    b.within("estime un élu municipal");
    official = b.voice(VoiceKind.UNNAMED, "un élu municipal", null, "un élu municipal");
    b.within("s’indigne Nadia Ferhat");
    resident = b.voice(VoiceKind.PERSON, "Nadia Ferhat", "riveraine", "Nadia Ferhat");
    b.within("a écrit un témoin");
    witness = b.voice(VoiceKind.UNNAMED, "un témoin", null, "un témoin");
  }

  private void titleAndLead() {
    b.within(TITLE);
    b.claim("1\u00a0200 tonnes de nitrates auraient brûlé")
        .mood(Mood.HEARSAY, "auraient brûlé", "fr.mood.conditional.hearsay")
        .flag(ClaimFlag.IN_TITLE)
        .because(CheckReason.FIGURE, CheckReason.TITLE);
    b.within("«\u00a0On a tout vu partir 🔥\u00a0», a écrit un témoin");
    int wrote =
        b.says(witness, "On a tout vu partir 🔥")
            .source("un témoin")
            .cue("a écrit", "écrire", CueClass.NEUTRAL)
            .as(Form.DIRECT, "fr.quote.incise");
    b.claim("On a tout vu partir 🔥")
        .in(wrote)
        .flag(ClaimFlag.UNNAMED_SOURCE)
        .because(CheckReason.UNNAMED_VOICE, CheckReason.NO_FIGURE_NO_NAME);
  }

  private void firstParagraphs() {
    b.within(
        "Le dépôt, situé à une quarantaine de kilomètres de Rouen, a pris feu dans la nuit de"
            + " dimanche à lundi.");
    b.claim("situé à une quarantaine de kilomètres de Rouen")
        .because(CheckReason.FIGURE, CheckReason.NAMES);
    b.claim(
            "Le dépôt, situé à une quarantaine de kilomètres de Rouen, a pris feu dans la nuit de"
                + " dimanche à lundi")
        .because(CheckReason.DATE, CheckReason.TOO_LONG);
    policeSources();
    b.within(
        "«\u00a0Aucune matière dangereuse n’était stockée sur le site\u00a0», a déclaré"
            + " Hélène Marsac, directrice des Entrepôts Varenne, à l’agence Radio Cormoran.");
    int declared =
        b.says(director, "Aucune matière dangereuse n’était stockée sur le site")
            .source("Hélène Marsac")
            .cue("a déclaré", "déclarer", CueClass.NEUTRAL)
            .via(agency, "l’agence Radio Cormoran", "fr.relay.addressee")
            .as(Form.DIRECT, "fr.quote.incise");
    b.claim("Aucune matière dangereuse n’était stockée sur le site")
        .in(declared)
        .flag(ClaimFlag.NEGATED)
        .because(CheckReason.LONG_CHAIN, CheckReason.INTERESTED_VOICE);
    b.within("L’exploitant dément que de l’eau souillée ait atteint la Seine.");
    int denied =
        b.says(operator, "de l’eau souillée ait atteint la Seine")
            .source("L’exploitant")
            .cue("dément", "démentir", CueClass.DENIES)
            .commits(Certainty.REPORTED, Polarity.DENIED, "dément")
            .as(Form.INDIRECT, "fr.indirect.que");
    b.claim("de l’eau souillée ait atteint la Seine")
        .in(denied)
        .because(CheckReason.DENIAL, CheckReason.NAMES);
  }

  private void policeSources() {
    String tonnes = "1\u00a0200 tonnes de nitrates auraient brûlé en moins de six heures";
    b.within("Selon De Scheldebode, deux sources policières affirment que " + tonnes + ".");
    int paper =
        b.says(quotidien, "deux sources policières affirment que " + tonnes)
            .source("De Scheldebode")
            .cue("Selon", "selon", CueClass.NEUTRAL)
            .as(Form.INDIRECT, "fr.cue.selon");
    int affirmed =
        b.says(sources, tonnes)
            .inside(paper)
            .source("deux sources policières")
            .cue("affirment", "affirmer", CueClass.CLAIMS)
            .commits(Certainty.CONDITIONAL, Polarity.AFFIRMED, "auraient")
            .rejecting("fr.cue.selon", "De Scheldebode", "source.nearer-subject")
            .as(Form.INDIRECT, "fr.indirect.que");
    b.claim(tonnes)
        .in(affirmed)
        .mood(
            Mood.HEARSAY,
            "auraient brûlé",
            "fr.mood.conditional.hearsay",
            new Rival("fr.mood.conditional.hypothesis", null, "mood.no-condition"))
        .flag(ClaimFlag.UNNAMED_SOURCE)
        .because(
            CheckReason.FIGURE,
            CheckReason.SECOND_FIGURE,
            CheckReason.UNNAMED_VOICE,
            CheckReason.HEARSAY,
            CheckReason.LONG_CHAIN);
    rescuersSay();
  }

  private void rescuersSay() {
    String roof = "le toit serait tombé dès le 3 mars, trois semaines avant l’incendie";
    b.within(
        "Le quotidien cite aussi l’analyste Wim Daelman, à qui des sauveteurs ont confié que "
            + roof);
    int cites =
        b.says(quotidien, "des sauveteurs ont confié que " + roof)
            .source("Le quotidien")
            .cue("cite", "citer", CueClass.NEUTRAL)
            .as(Form.INDIRECT, "fr.relay.citer");
    int told =
        b.says(rescuers, roof)
            .inside(cites)
            .source("des sauveteurs")
            .cue("ont confié", "confier", CueClass.NEUTRAL)
            .via(analyst, "Wim Daelman", "fr.relay.addressee")
            .commits(Certainty.CONDITIONAL, Polarity.AFFIRMED, "serait")
            .as(Form.INDIRECT, "fr.indirect.que");
    b.claim(roof)
        .in(told)
        .mood(Mood.HEARSAY, "serait tombé", "fr.mood.conditional.hearsay")
        .flag(ClaimFlag.UNNAMED_SOURCE)
        .because(
            CheckReason.DATE,
            CheckReason.FIGURE,
            CheckReason.UNNAMED_VOICE,
            CheckReason.HEARSAY,
            CheckReason.LONG_CHAIN,
            CheckReason.TOO_LONG);
  }

  private void unclosedQuotation() {
    b.within("Le syndicat des dockers doute de cette version.");
    int doubts =
        b.says(dockers, "cette version")
            .source("Le syndicat des dockers")
            .cue("doute de", "douter", CueClass.DENIES)
            .commits(Certainty.REPORTED, Polarity.QUESTIONED, "doute")
            .as(Form.INDIRECT, "fr.indirect.nominal");
    b.claim("cette version").in(doubts).because(CheckReason.TOO_SHORT);
    b.within(
        "«\u00a0Nous avions prévenu la direction dès le 3 mars, assure Yvon Le Tallec, son"
            + " secrétaire. Personne n’a répondu.");
    int assures =
        b.says(secretary, "Nous avions prévenu la direction dès le 3 mars", "Personne n’a répondu.")
            .source("Yvon Le Tallec")
            .cue("assure", "assurer", CueClass.CLAIMS)
            .rejecting("fr.quote.scare", "Nous avions prévenu", "quotation.has-finite-verb")
            .as(Form.DIRECT, "fr.quote.guillemet.unclosed");
    b.claim("Nous avions prévenu la direction dès le 3 mars")
        .in(assures)
        .flag(ClaimFlag.QUOTATION_UNCLOSED)
        .because(CheckReason.DATE, CheckReason.INTERESTED_VOICE);
    b.claim("Personne n’a répondu")
        .in(assures)
        .flag(ClaimFlag.QUOTATION_UNCLOSED, ClaimFlag.NEGATED)
        .because(CheckReason.NO_FIGURE_NO_NAME);
  }

  private void plan() {
    String promise = "présenter un plan de 12 millions d’euros mercredi 27 mars";
    b.within("Le préfet promet de " + promise);
    int promises =
        b.says(prefect, promise)
            .source("Le préfet")
            .cue("promet de", "promettre", CueClass.PROMISES)
            .commits(Certainty.PREDICTED, Polarity.AFFIRMED, "promet")
            .as(Form.INDIRECT, "fr.indirect.infinitive");
    b.claim(promise)
        .in(promises)
        .mood(Mood.FUTURE, "promet", "fr.mood.plan")
        .because(CheckReason.FIGURE, CheckReason.PREDICTION);
    b.within("Un tiers des riverains a quitté le quartier, estime un élu municipal.");
    int estimates =
        b.says(official, "Un tiers des riverains a quitté le quartier")
            .source("un élu municipal")
            .cue("estime", "estimer", CueClass.BELIEVES)
            .as(Form.INDIRECT, "fr.incise");
    b.claim("Un tiers des riverains a quitté le quartier")
        .in(estimates)
        .flag(ClaimFlag.UNNAMED_SOURCE)
        .because(CheckReason.FIGURE, CheckReason.UNNAMED_VOICE);
  }

  private void closing() {
    b.within("Si le vent tournait, la ville entière serait évacuée.");
    b.claim("la ville entière serait évacuée")
        .mood(Mood.HYPOTHESIS, "Si", "fr.mood.si")
        .because(CheckReason.HYPOTHESIS);
    b.within("Le permis du site expirait le 31 avril.");
    b.claim("Le permis du site expirait le 31 avril").because(CheckReason.DATE);
    b.within("«\u00a0C’est un scandale\u00a0», s’indigne Nadia Ferhat, riveraine.");
    int outraged =
        b.says(resident, "C’est un scandale")
            .source("Nadia Ferhat")
            .cue("s’indigne", "s'indigner", CueClass.BELIEVES)
            .as(Form.DIRECT, "fr.quote.incise");
    b.claim("C’est un scandale")
        .in(outraged)
        .mood(Mood.JUDGEMENT, "scandale", "fr.mood.judgement")
        .because(CheckReason.OPINION);
    b.within("Les fumées sont-elles toxiques\u00a0?");
    b.claim("Les fumées sont-elles toxiques")
        .in(Attribution.NONE)
        .mood(Mood.QUESTION, "sont-elles", "fr.mood.question")
        .because(CheckReason.QUESTION);
  }

  private void problems() {
    b.within("«\u00a0Nous avions prévenu la direction");
    b.problem(ProblemKind.QUOTATION_UNCLOSED, "«", "«", "Nous avions prévenu");
    b.within("d’euros mercredi 27 mars");
    b.problem(
        ProblemKind.DATE_WEEKDAY_CONFLICT,
        "mercredi 27 mars",
        "mercredi 27 mars",
        "2025-03-27",
        "4");
    b.within("le 31 avril");
    b.problem(ProblemKind.DATE_IMPOSSIBLE, "31 avril", "31 avril");
    b.within("Un remorqueur lors d’un exercice à Dieppe, en 2019. Photo\u00a0: Radio Cormoran");
    b.problem(
        ProblemKind.CAPTION_UNRELATED,
        "Un remorqueur lors d’un exercice à Dieppe, en 2019. Photo\u00a0: Radio Cormoran",
        "Un remorqueur lors d’un exercice");
  }
}
