import { drawCard, element } from "/sandbox/assets/card.js";

const EXAMPLES = [
  'meet "Strategic Plan WG, 4th meeting" 12 March 2027 14:00 Geneva 90 min 45 people interpretation en fr es registration until 10 March admit registered',
  "organiser « Groupe de travail sur la jeunesse » 18 mars à 14h30 (Paris) pendant 1h avec interprétation français espagnol, inscription, 30 participants",
  "help",
];

const state = { channel: "spwg", person: "secretariat", tab: "calendar", drawn: "" };
const at = (id) => document.getElementById(id);

async function ask(path, body) {
  const response = await fetch(path, body === undefined ? {} : {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? `The sandbox answered ${response.status}.`);
  return answer;
}

async function trying(deed) {
  at("trouble").textContent = "";
  at("send").disabled = true;
  try {
    await deed();
  } catch (trouble) {
    at("trouble").textContent = trouble.message;
  } finally {
    at("send").disabled = false;
  }
  await refresh();
}

const say = (text) => trying(async () => {
  await ask("/sandbox/say", { channel: state.channel, person: state.person, text });
  at("line").value = "";
});

const press = (post) => (action) => trying(() =>
  ask("/sandbox/say", { channel: state.channel, person: state.person, action: { ...action, post } }));

function choices(list, box, chosen, pick) {
  box.replaceChildren(...list.map((item) => {
    const choose = element("button", { type: "button", "aria-pressed": String(item.id === chosen) }, item.name);
    if (item.about) choose.append(element("small", {}, item.about));
    choose.addEventListener("click", () => pick(item.id));
    return element("li", {}, choose);
  }));
}

async function world() {
  const known = await ask("/sandbox/world");
  choices(known.channels, at("channels"), state.channel, (id) => { state.channel = id; state.drawn = ""; refresh(); });
  choices(known.people, at("people"), state.person, (id) => { state.person = id; refresh(); });
  at("channel-name").textContent = state.channel ? `# ${state.channel}` : `${state.person} and the bot alone`;
  at("clock").textContent = `Business time: ${known.now.slice(0, 16).replace("T", " ")} UTC`;
}

function drawn(post) {
  const made = element("article", { class: post.bot ? "post bot" : "post person" },
    element("p", { class: "who" }, `${post.name}${post.edited ? " (changed)" : ""}`));
  if (post.card) made.append(drawCard(post.card, press(post.id)));
  else made.append(element("p", {}, post.text));
  return made;
}

async function posts() {
  const { posts: list } = await ask(`/sandbox/channel?${new URLSearchParams({ channel: state.channel, person: state.person })}`);
  const print = JSON.stringify(list);
  if (print === state.drawn) return;
  state.drawn = print;
  const box = at("posts");
  const focused = box.contains(document.activeElement);
  box.replaceChildren(...(list.length ? list.map(drawn)
    : [element("p", { class: "subtle" },
      "Nobody has said anything here yet. Choose an example below or type a line, then press Send.")]));
  box.scrollTop = box.scrollHeight;
  if (focused) box.focus();
}

function entry(item) {
  const made = element("article", { class: "entry" }, element("h3", {}, item.title));
  (item.lines ?? []).forEach((line) => made.append(element("p", {}, line)));
  if (item.facts) {
    made.append(element("dl", {}, ...Object.entries(item.facts).flatMap(([name, value]) =>
      [element("dt", {}, name), element("dd", {}, String(value))])));
  }
  if (item.detail) {
    made.append(element("details", {}, element("summary", {}, "As it was sent"),
      element("pre", {}, JSON.stringify(item.detail, null, 1))));
  }
  return made;
}

async function outside() {
  const { entries } = await ask(`/sandbox/outside?view=${state.tab}`);
  const print = JSON.stringify(entries);
  if (at("panel").dataset.print === print) return;
  at("panel").dataset.print = print;
  at("panel").replaceChildren(...(entries.length ? entries.map(entry)
    : [element("p", { class: "subtle" }, "Nothing yet.")]));
}

async function refresh() {
  await Promise.all([world(), posts(), outside()]);
}

at("say").addEventListener("submit", (event) => {
  event.preventDefault();
  if (at("line").value.trim()) say(at("line").value);
});
at("line").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    at("say").requestSubmit();
  }
});
at("clock-form").addEventListener("submit", (event) => {
  event.preventDefault();
  trying(() => ask("/sandbox/clock", { now: at("now").value.trim() }));
});

const tabs = ["calendar", "mail", "requests"].map((name) => ({ name, button: at(`tab-${name}`) }));
function select(index, focus) {
  state.tab = tabs[index].name;
  tabs.forEach((tab, other) => {
    tab.button.setAttribute("aria-selected", String(other === index));
    tab.button.tabIndex = other === index ? 0 : -1;
  });
  at("panel").setAttribute("aria-labelledby", tabs[index].button.id);
  if (focus) tabs[index].button.focus();
  refresh();
}
tabs.forEach((tab, index) => {
  tab.button.addEventListener("click", () => select(index, false));
  tab.button.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) select((index + step + tabs.length) % tabs.length, true);
  });
});

EXAMPLES.forEach((line) => {
  const label = line.length > 30 ? `${line.slice(0, 30)}…` : line;
  const example = element("button", { type: "button", title: line }, label);
  example.addEventListener("click", () => { at("line").value = line; at("line").focus(); });
  at("examples").append(example, " ");
});

await refresh();
setInterval(refresh, 2000);
