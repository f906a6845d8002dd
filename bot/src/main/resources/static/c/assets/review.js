// Makes the page live. Everything here is also possible without it, by forms and reloading.
import { printedSelection } from "/c/assets/printed.js";

const page = document.body.dataset;
const number = page.consultation;
const main = document.getElementById("text");

// ---- Comments of others as they come -------------------------------------------------------

const live = document.getElementById("live");
const arrived = document.getElementById("arrived");

function paragraphOf(said) {
  if (said.paragraph >= 0) {
    return main.querySelector(`section[data-first="${said.paragraph}"]`);
  }
  const own = said.language === page.language ? said.ownParagraph : -1;
  return main.querySelector(`section[data-own="${own}"]`);
}

function fill(item, said, names) {
  const set = (selector, text) => {
    const part = item.querySelector(":scope > .body " + selector);
    if (part) {
      part.textContent = text;
      part.hidden = text === "";
    }
  };
  set("bdi", names[page.page] || names.en || said.party);
  set(".kind", document.getElementById("kind-" + said.kind)?.textContent ?? "");
  set(".late", said.late ? page.late : "");
  set("blockquote", said.quote);
  set(".said", said.text);
  const wording = item.querySelector(":scope > .body .wording");
  if (wording) {
    const proposed = document.createElement("ins");
    proposed.textContent = said.proposed ?? "";
    wording.replaceChildren(proposed);
    wording.hidden = !said.proposed;
  }
}

function count(section) {
  const comments = section.querySelectorAll(":scope > ol.comments > li").length;
  section.querySelector(".count").textContent = comments === 0 ? "" : String(comments);
}

function place(said) {
  const thread = said.answers && document.getElementById("k" + said.answers);
  if (thread) {
    return thread.querySelector("ol.replies");
  }
  const section = said.answers ? null : paragraphOf(said);
  return section ? section.querySelector(":scope > ol.comments") : null;
}

function hear(heard) {
  const said = heard.said;
  if (!said.id || String(said.round) !== page.round) {
    if (heard.event === "opened" || heard.event === "closed" || heard.event === "published") {
      location.reload();
    }
    return;
  }
  const old = document.getElementById("k" + said.id);
  const section = paragraphOf(said);
  if (heard.event === "withdrawn") {
    old?.remove();
  } else if (old) {
    old.classList.remove("draft");
    old.querySelector(":scope > .mark")?.remove();
    fill(old, said, heard.names);
  } else {
    const item = document.getElementById("new-comment").content.firstElementChild.cloneNode(true);
    item.id = "k" + said.id;
    item.dataset.entry = heard.entry;
    item.classList.add("fresh");
    fill(item, said, heard.names);
    place(said)?.append(item);
    arrived.textContent = page.arrived + " " + (heard.names[page.page] || said.party);
  }
  if (section) {
    count(section);
  }
}

function watch() {
  const source = new EventSource(`/c/live/${number}?after=${page.entry}`);
  source.onopen = () => (live.textContent = page.liveOn);
  source.onerror = () => (live.textContent = page.liveOff);
  source.addEventListener("said", (event) => hear(JSON.parse(event.data)));
  source.addEventListener("reload", () => location.reload());
  source.addEventListener("full", () => {
    source.close();
    live.textContent = page.liveFull;
  });
  addEventListener("pagehide", () => source.close());
}

if (!new URLSearchParams(location.search).get("party")) {
  watch();
}

// ---- Writing: what is typed outlives the page and the line ---------------------------------

const form = document.getElementById("form");
const keepKey = form && `c-${number}-${form.elements.paragraph.value}-${form.elements.answers.value}-${form.elements.edition.value}`;

function remember() {
  const kept = {};
  for (const field of ["id", "text", "proposed", "kind", "start", "end", "quote"]) {
    kept[field] = form.elements[field]?.value ?? "";
  }
  localStorage.setItem(keepKey, JSON.stringify(kept));
}

function recall() {
  const kept = JSON.parse(localStorage.getItem(keepKey) ?? "null");
  if (kept) {
    for (const [field, value] of Object.entries(kept)) {
      if (form.elements[field] && (field !== "id" || !form.elements.edition.value)) {
        form.elements[field].value = value;
      }
    }
  }
}

async function send() {
  const status = form.querySelector(".private-status") ?? form.appendChild(document.createElement("p"));
  status.className = "private-status warning";
  status.setAttribute("role", "status");
  status.hidden = true;
  try {
    const response = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
    });
    if (response.status >= 500) {
      throw new TypeError("failing");
    }
    if (response.ok) {
      localStorage.removeItem(keepKey);
      const next = new URL(response.url);
      next.hash = form.elements.anchor.value;
      location.assign(next);
      return;
    }
    const told = new DOMParser().parseFromString(await response.text(), "text/html");
    status.textContent = told.querySelector("[role=alert], h1")?.textContent ?? page.kept;
    status.hidden = false;
  } catch {
    // The form has an id of its own, so sending it again makes no second comment.
    status.textContent = page.kept;
    status.hidden = false;
    setTimeout(send, 5000);
  }
}

if (form) {
  recall();
  const selected = JSON.parse(sessionStorage.getItem("selected") ?? "null");
  sessionStorage.removeItem("selected");
  if (selected && selected.own === form.elements.paragraph.value) {
    form.elements.start.value = selected.start;
    form.elements.end.value = selected.end;
    form.elements.quote.value = selected.quote;
  }
  const quoted = form.querySelector(".quoted");
  quoted.textContent = form.elements.quote.value;
  quoted.hidden = quoted.textContent === "";
  form.elements.text.focus();
  form.addEventListener("input", remember);
  form.querySelector("details")?.addEventListener("toggle", () => {
    const wording = form.elements.proposed;
    if (wording.value === "") {
      wording.value = form.elements.quote.value || wording.dataset.before || "";
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wording = form.elements.proposed;
    const untouched = wording && wording.value === (form.elements.quote.value || wording.dataset.before);
    if (untouched) {
      wording.value = "";
    }
    remember();
    send();
  });
}

// ---- A comment on selected words, by mouse, touch or keyboard -------------------------------

const onSelection = document.getElementById("on-selection");

function selection() {
  const chosen = document.getSelection();
  if (!chosen || chosen.isCollapsed || chosen.rangeCount === 0) {
    return null;
  }
  const range = chosen.getRangeAt(0);
  const printed = printedSelection(range);
  if (printed) {
    return printed;
  }
  const words = range.startContainer.parentElement?.closest(".said");
  const section = words?.closest("section.paragraph");
  if (!section || words.closest(".comments") || !words.contains(range.endContainer)) {
    return null;
  }
  const before = document.createRange();
  before.selectNodeContents(words);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const quote = range.toString();
  return { own: section.dataset.own, anchor: section.id, start, end: start + quote.length, quote };
}

if (onSelection) {
  document.addEventListener("selectionchange", () => (onSelection.hidden = !selection()));
  onSelection.addEventListener("mousedown", (event) => event.preventDefault());
  onSelection.addEventListener("click", () => {
    const chosen = selection();
    if (chosen) {
      sessionStorage.setItem("selected", JSON.stringify(chosen));
      location.assign(`/c/${number}?lang=${page.page}&at=${chosen.own}#${chosen.anchor}`);
      if (new URLSearchParams(location.search).get("at") === chosen.own) {
        location.reload();
      }
    }
  });
}

// Going to the paragraph of the address takes the focus away, autofocus or not, until all is loaded.
addEventListener("load", () => setTimeout(() => document.querySelector("[autofocus]")?.focus()));
