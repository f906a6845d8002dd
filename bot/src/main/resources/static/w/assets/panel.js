// The host's panel: asks our server whether a deed may be done, and has the platform's client do it.
// The door opens by itself only for those whom the server names, one after the other.

import { follow, say } from "./roster.js";

const words = document.body.dataset;
const lacks = document.getElementById("lacks");
const automatic = document.getElementById("automatic");
const under = new Set();
const tried = new Set();
const { connect } = await import(words.module);
const client = await connect(words);

lacks.textContent = client.lacks.join(" ");
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-deed]");
  if (button) {
    act(button.dataset.deed, button.closest("li"));
  }
});
automatic.addEventListener("change", refresh);

const ask = follow(words.base, words.lost, refresh);
client.onArrival(ask);
await refresh();

/** After each change: what the client cannot do is switched off, and the door opens for its own. */
async function refresh() {
  for (const button of document.querySelectorAll("button[data-deed]")) {
    button.disabled = !client.can(button.dataset.deed);
  }
  if (!automatic.checked || !client.can("admit")) {
    return;
  }
  const there = await client.waiting();
  for (const person of document.querySelectorAll('li[data-automatic="true"]')) {
    const { key } = person.dataset;
    if (there.has(key) && !tried.has(key)) {
      tried.add(key);
      await act("admit-by-itself", person);
    }
  }
}

async function act(deed, person) {
  const { key, number } = person.dataset;
  if (under.has(key)) {
    return;
  }
  under.add(key);
  const name = person.querySelector("bdi").textContent;
  try {
    const answer = await fetch(`${words.base}/deeds/${deed}/${number}`, {
      method: "POST",
      headers: { "X-Panel": "1" },
    });
    if (!answer.ok) {
      say(`${name}: ${words.changed}`);
      return;
    }
    const allowed = await answer.json();
    if (deed !== "hold") {
      await client.act(deed, allowed.key, allowed.name);
    }
    say(`${name}: ${words.did}`);
  } catch (failure) {
    lacks.textContent = `${name}: ${words.failed} ${failure.message ?? ""}`.trim();
  } finally {
    under.delete(key);
    ask();
  }
}
