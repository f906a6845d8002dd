// The pages as they were printed, drawn by pdf.js when somebody asks for them. The text by paragraph
// stands below them and can do all that they can.
const LIBRARY = "/webjars/pdfjs-dist/5.4.624/";
const view = document.getElementById("printed");
const drawn = new WeakSet();

function sizeOf(page) {
  const room = view.querySelector(".pages").clientWidth || 800;
  const scale = Math.min(2, Math.max(0.5, (room - 4) / page.getViewport({ scale: 1 }).width));
  return page.getViewport({ scale });
}

async function draw(library, page, sheet) {
  if (drawn.has(sheet)) {
    return;
  }
  drawn.add(sheet);
  const size = sizeOf(page);
  const dense = Math.min(2, window.devicePixelRatio || 1);
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(size.width * dense);
  canvas.height = Math.floor(size.height * dense);
  canvas.setAttribute("aria-hidden", "true");
  const words = document.createElement("div");
  words.className = "textLayer";
  words.dataset.page = sheet.dataset.page;
  sheet.style.setProperty("--total-scale-factor", String(size.scale));
  sheet.style.setProperty("--scale-round-x", "1px");
  sheet.style.setProperty("--scale-round-y", "1px");
  sheet.append(canvas, words);
  const transform = dense === 1 ? null : [dense, 0, 0, dense, 0, 0];
  await page.render({ canvas, viewport: size, transform }).promise;
  await new library.TextLayer({
    textContentSource: page.streamTextContent(),
    container: words,
    viewport: size,
  }).render();
}

async function open() {
  const library = await import(`${LIBRARY}legacy/build/pdf.min.mjs`);
  library.GlobalWorkerOptions.workerSrc = `${LIBRARY}legacy/build/pdf.worker.min.mjs`;
  const text = await library.getDocument({
    url: view.dataset.url,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    disableRange: true,
    disableStream: true,
    cMapUrl: `${LIBRARY}cmaps/`,
    standardFontDataUrl: `${LIBRARY}standard_fonts/`,
  }).promise;
  const pages = view.querySelector(".pages");
  pages.hidden = false;
  const sheets = new Map();
  const watch = new IntersectionObserver(
    (seen) =>
      seen
        .filter((one) => one.isIntersecting)
        .forEach((one) => draw(library, sheets.get(one.target), one.target)),
    { root: pages, rootMargin: "600px" },
  );
  for (let number = 1; number <= text.numPages; number++) {
    const page = await text.getPage(number);
    const size = sizeOf(page);
    const sheet = document.createElement("div");
    sheet.className = "sheet";
    sheet.dataset.page = String(number);
    sheet.style.width = `${size.width}px`;
    sheet.style.height = `${size.height}px`;
    pages.append(sheet);
    sheets.set(sheet, page);
    watch.observe(sheet);
  }
  pages.focus();
}

// ---- Where words of a page stand in the text by paragraph -----------------------------------

/** A text without its spaces, and where each of its characters stood: pages lose spaces at line ends. */
function bare(text) {
  const places = [];
  let kept = "";
  for (let i = 0; i < text.length; i++) {
    if (!/[\s\u00ad]/.test(text[i])) {
      places.push(i);
      kept += text[i];
    }
  }
  return { kept, places };
}

function found(section, wanted) {
  const words = section.querySelector(":scope > .words .said");
  const { kept, places } = bare(words?.textContent ?? "");
  const all = [];
  for (let at = kept.indexOf(wanted); at >= 0; at = kept.indexOf(wanted, at + 1)) {
    all.push({ section, start: places[at], end: places[at + wanted.length - 1] + 1 });
  }
  return all;
}

/** The words chosen on a page, in their paragraph; in the text as a whole where that is not certain. */
export function printedSelection(range) {
  const layer = range.startContainer.parentElement?.closest(".textLayer");
  if (!layer || !layer.contains(range.endContainer)) {
    return null;
  }
  const quote = range.toString().replace(/\s+/g, " ").trim();
  const wanted = bare(quote).kept;
  if (wanted === "") {
    return null;
  }
  const number = Number(layer.dataset.page);
  const sections = [...document.querySelectorAll("section.paragraph[data-page]")];
  const here = sections.filter((one) => Number(one.dataset.page) === number);
  const before = sections.filter((one) => Number(one.dataset.page) < number).slice(-1);
  const places = [...before, ...here].flatMap((section) => found(section, wanted));
  if (places.length !== 1) {
    return { own: "-1", anchor: "whole", start: "", end: "", quote: `${quote} (p. ${number})` };
  }
  const { section, start, end } = places[0];
  const words = section.querySelector(":scope > .words .said").textContent;
  return { own: section.dataset.own, anchor: section.id, start, end, quote: words.slice(start, end) };
}

if (view) {
  const button = view.querySelector("button");
  button.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/c/assets/printed.css";
    document.head.append(style);
    try {
      await open();
      button.hidden = true;
      view.querySelector(".how").hidden = false;
    } catch (failure) {
      console.warn(failure);
      view.querySelector(".failed").hidden = false;
    }
  });
}
