"""Captions and links to other articles that slipped into a story: a module of evaluation/pages.py, not a command.

A page leaks when a block of its story (a line of it, for other extractors) shares at least half of the 4-word windows of the shorter of the two
with a caption or related link; windows that the page's gold body or title has are no leak. What is a caption or a related link is told

- for french-pages-dev by its gold blocks;
- for fundus-news, whose gold is a body alone, by the page's markup: every block-level piece of text in a <figcaption>, or in an element whose
  class or id has a word such as "caption", "related" or "recommended". An element that holds a fifth of the gold body or more is a wrapper,
  whatever it is called, and does not count. This is independent of Hearsay's own extraction, knows nothing of it, and misses what bears no such
  name: it is a lower bound, to be compared with itself and between extractors.

Texts of fewer than four words leak only as a whole block that is the same, and one word never does."""
import collections, html.parser, re

WORD = re.compile(r"\w+")
NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
SHARE = 0.5
WRAPPER = 0.2

CAPTION = {"caption", "captions", "figcaption", "legend", "bildunterschrift"}
RELATED = {"related", "relateds", "recommend", "recommended", "recommendation", "recommendations", "recirc", "recirculation", "readmore", "seealso",
           "relatednews", "relatedposts", "relatedarticles", "similar", "relacionadas", "relacionados", "correlati", "connexe", "connexes", "outbrain", "taboola"}
PAIRS = {("read", "more"), ("read", "also"), ("see", "also"), ("more", "stories"), ("more", "articles"), ("more", "news"), ("most", "read"), ("most", "popular")}

VOID = set("area base br col embed hr img input link meta param source track wbr".split())
SILENT = set("script style noscript template svg iframe textarea select".split())
INLINE = set("a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr".split())
CLOSED_BY = {"li": {"li"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"}, "tr": {"tr", "td", "th"}, "td": {"td", "th"}, "th": {"td", "th"},
             **{tag: {"p"} for tag in "p div ul ol table section article aside figure h1 h2 h3 h4 h5 h6 blockquote".split()}}


def grams(text):
    """The 4-word windows of a text; all its words where there are fewer; nothing of one word."""
    words = WORD.findall(text.replace("\u00ad", ""))
    return {tuple(words[i:i + 4]) for i in range(max(1, len(words) - 3))} if len(words) > 1 else set()


def leaks(pieces, marked, known):
    """[(kind, its text, the piece of the story)] of a page. known: grams of the gold."""
    by_gram = collections.defaultdict(set)
    texts = [(kind, text, grams(text)) for kind, text in marked]
    for n, (_, _, theirs) in enumerate(texts):
        for gram in theirs - known:
            by_gram[gram].add(n)
    found = []
    for piece in pieces:
        own = grams(piece)
        shared = collections.Counter(n for gram in own for n in by_gram.get(gram, ()))
        leaked = [texts[n][:2] for n, count in shared.items() if count >= SHARE * min(len(own), len(texts[n][2]))]
        found += [(*leaked[0], piece)] if leaked else []
    return found


# ---- what a page's markup calls a caption or a related link

class _Element:
    __slots__ = ("tag", "role")

    def __init__(self, tag, role):
        self.tag, self.role = tag, role


def role(tag, attributes):
    if tag == "figcaption":
        return "caption"
    words = [w.lower() for name in ("class", "id") for w in NAME.findall(attributes.get(name) or "")]
    if CAPTION & set(words):
        return "caption"
    return "related" if RELATED & set(words) or any(pair in PAIRS for pair in zip(words, words[1:])) else None


class _Markup(html.parser.HTMLParser):
    """Collects [[role, [pieces of text]]] of the outermost elements with a role."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.stack, self.boxes, self.words, self.silent = [], [], [], 0

    def flush(self):
        text = re.sub(r"\s+", " ", "".join(self.words)).strip()
        self.words = []
        if text and self.boxes and self.inside():
            self.boxes[-1][1].append(text)

    def inside(self):
        return bool(self.stack) and self.stack[-1].role is not None

    def handle_starttag(self, tag, attributes):
        if tag not in INLINE:
            self.flush()
        closed = CLOSED_BY.get(tag)
        if closed and self.stack and self.stack[-1].tag in closed:
            self.stack.pop()
        if tag in VOID:
            return
        own = None if self.inside() else role(tag, dict(attributes))
        if own is not None:
            self.flush()
            self.boxes.append([own, []])
        self.stack.append(_Element(tag, self.stack[-1].role if own is None and self.inside() else own))
        self.silent += tag in SILENT

    def handle_endtag(self, tag):
        depth = len(self.stack) - 1
        while depth >= 0 and self.stack[depth].tag != tag:
            depth -= 1
        if depth < 0:
            return
        roles = {element.role for element in self.stack[depth:]}
        if tag not in INLINE or len(roles) > 1 or (depth and self.stack[depth - 1].role not in roles):
            self.flush()
        self.silent -= sum(element.tag in SILENT for element in self.stack[depth:])
        del self.stack[depth:]

    def handle_data(self, data):
        if not self.silent and self.inside():
            self.words.append(data)


def of_markup(page, known):
    """[(kind, text)] of a page's captions and related links; known: grams of its gold body."""
    markup = _Markup()
    markup.feed(page)
    markup.close()
    markup.flush()
    found = []
    for kind, pieces in markup.boxes:
        held = set().union(*map(grams, pieces)) if pieces else set()
        if len(held & known) <= WRAPPER * max(1, len(known)):
            found += [(kind, piece) for piece in pieces]
    return found
