// Has Mozilla's Readability read a list of pages: node readability.js LIST OUT
// LIST has a line ID<tab>PATH for each page, in UTF-8. OUT becomes {failed, output: {id: {articleBody, title, byline, published, outlet, language}}}.
// A page that it fails on is counted and has an empty body; the first failure is told.
import { readFileSync, writeFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const BLOCKS = new Set(
  ("ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE " +
    "SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL").split(" "),
);

/** The text under a node as it stands in the page, with a line end around everything that is set as a block. */
function lines(node) {
  const pieces = [];
  const stack = [node];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next === "string") {
      pieces.push(next);
    } else if (next.nodeType === 3) {
      pieces.push(next.nodeValue.replace(/[ \t\r\n\f]+/g, " "));
    } else {
      const block = BLOCKS.has(next.nodeName.toUpperCase());
      if (block) {
        pieces.push("\n");
        stack.push("\n");
      }
      stack.push(...[...next.childNodes].reverse());
    }
  }
  return pieces.join("").replace(/ *\n[ \n]*/g, "\n").trim();
}

function read(html) {
  const { document } = parseHTML(html);
  const article = new Readability(document, { serializer: lines }).parse() ?? {};
  return {
    articleBody: article.content ?? "",
    title: article.title,
    byline: article.byline,
    published: article.publishedTime,
    outlet: article.siteName,
    language: article.lang,
  };
}

const [list, out] = process.argv.slice(2);
const output = {};
let failed = 0;
for (const line of readFileSync(list, "utf8").split("\n").filter((l) => l !== "")) {
  const [id, path] = line.split("\t");
  output[id] = { articleBody: "" };
  try {
    output[id] = read(readFileSync(path, "utf8"));
  } catch (error) {
    if (failed++ === 0) {
      console.error(`${id}: ${error.stack}`);
    }
  }
}
writeFileSync(out, JSON.stringify({ failed, output }));
