// Draws the elements of an Adaptive Card that the service uses. Anything else shows as an error,
// so that a card which a chat could not draw is seen here first.

const COLOURS = { good: "good", warning: "warning", attention: "attention", accent: "", default: "" };

function element(name, options = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined || value === "") continue;
    if (key === "class") made.className = value;
    else made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

function tone(part) {
  return [
    part.isSubtle ? "subtle" : "",
    COLOURS[(part.color ?? "default").toLowerCase()] ?? "",
    (part.weight ?? "").toLowerCase() === "bolder" ? "bolder" : "",
    (part.fontType ?? "").toLowerCase() === "monospace" ? "mono" : "",
  ].filter(Boolean).join(" ");
}

// The service escapes what a chat would read as Markdown; what is left is plain text.
function plain(text) {
  return String(text ?? "").replace(/\\([\\`*_{}\[\]()#+\-.!<>|~:])/g, "$1");
}

const drawings = {
  TextBlock: (part) =>
    element(part.style === "heading" ? "h3" : "p", { class: tone(part) }, plain(part.text)),
  RichTextBlock: (part) =>
    element("p", {}, ...part.inlines.map((run) => {
      if (typeof run === "string") return run;
      return run.selectAction?.type === "Action.OpenUrl"
        ? element("a", { href: run.selectAction.url, rel: "noopener noreferrer", target: "_blank" }, run.text)
        : element("span", { class: tone(run) }, run.text);
    })),
  FactSet: (part) =>
    element("dl", {}, ...part.facts.flatMap((fact) =>
      [element("dt", {}, plain(fact.title)), element("dd", {}, plain(fact.value))])),
  Table: (part, press) =>
    element("table", {}, ...part.rows.map((row, index) =>
      element("tr", {}, ...row.cells.map((cell) =>
        element(index === 0 && part.firstRowAsHeader !== false ? "th" : "td", {},
          ...cell.items.map((item) => draw(item, press))))))),
  Container: (part, press) => element("div", {}, ...(part.items ?? []).map((item) => draw(item, press))),
  ColumnSet: (part, press) =>
    element("div", { class: "columns" }, ...part.columns.map((column) =>
      element("div", {}, ...(column.items ?? []).map((item) => draw(item, press))))),
  ActionSet: (part, press) => actions(part.actions, press),
  "Input.Text": (part) => {
    const field = element(part.isMultiline ? "textarea" : "input", { name: part.id, id: `in-${part.id}` });
    field.value = part.value ?? "";
    return element("p", {}, element("label", { for: `in-${part.id}` }, part.label ?? part.id), " ", field);
  },
  "Input.ChoiceSet": (part) =>
    element("p", {}, element("label", { for: `in-${part.id}` }, part.label ?? part.id), " ",
      element("select", { name: part.id, id: `in-${part.id}` }, ...part.choices.map((choice) => {
        const option = element("option", { value: choice.value }, choice.title);
        option.selected = choice.value === part.value;
        return option;
      }))),
};

function draw(part, press) {
  const drawing = drawings[part.type];
  return drawing
    ? drawing(part, press)
    : element("p", { class: "unknown" }, `This card has an element that cannot be drawn: ${part.type}`);
}

function button(action, press) {
  if (action.type === "Action.OpenUrl") {
    return element("a", { class: "button", href: action.url, rel: "noopener noreferrer", target: "_blank" }, action.title);
  }
  if (action.type !== "Action.Execute" && action.type !== "Action.Submit") {
    return element("span", { class: "unknown" }, `This card has a button that cannot be drawn: ${action.type}`);
  }
  const made = element("button", { type: "button", class: action.style ?? "" }, action.title);
  made.addEventListener("click", () => {
    const inputs = {};
    made.closest(".card").querySelectorAll("[name]").forEach((field) => { inputs[field.name] = field.value; });
    press({ type: action.type, verb: action.verb, data: { ...action.data, ...inputs } });
  });
  return made;
}

function actions(list, press) {
  return element("div", { class: "actions" }, ...(list ?? []).map((action) => button(action, press)));
}

export function drawCard(card, press) {
  const made = element("div", { class: "card", lang: card.lang, dir: card.rtl ? "rtl" : undefined });
  made.append(...(card.body ?? []).map((part) => draw(part, press)));
  if (card.actions?.length) made.append(actions(card.actions, press));
  return made;
}

export { element };
