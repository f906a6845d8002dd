// Keeps the roster on a page as it is on the server: told by events, asked for in one piece.
// Where events do not come, the page asks by itself every ten seconds.

const PAUSE = 400;
const PATIENCE = 10_000;

export function follow(base, lost, changed) {
  let asked = false;
  let again = false;
  let failures = 0;

  async function ask() {
    if (asked) {
      again = true;
      return;
    }
    asked = true;
    try {
      const answer = await fetch(`${base}/roster`, { cache: "no-store" });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      put(await answer.text());
      say(failures > 0 ? "" : null);
      failures = 0;
      await changed();
    } catch {
      failures += 1;
      say(lost);
    }
    setTimeout(() => {
      asked = false;
      if (again) {
        again = false;
        ask();
      }
    }, PAUSE);
  }

  const events = new EventSource(`${base}/events`);
  let heard = Date.now();
  events.addEventListener("changed", () => {
    heard = Date.now();
    ask();
  });
  setInterval(() => {
    if (events.readyState !== EventSource.OPEN || Date.now() - heard > PATIENCE) {
      heard = Date.now();
      ask();
    }
  }, PATIENCE);
  return ask;
}

/** Says something to those who see it and those who hear it. */
export function say(text) {
  const status = document.getElementById("status");
  if (text !== null && status.textContent !== text) {
    status.textContent = text;
  }
}

function put(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("roster");
  const old = document.getElementById("roster");
  if (!fresh || fresh.isEqualNode(old)) {
    return;
  }
  const focused = document.activeElement?.id;
  const summary = fresh.querySelector("#summary").textContent;
  const news = summary !== old.querySelector("#summary").textContent;
  old.replaceWith(document.adoptNode(fresh));
  if (focused) {
    document.getElementById(focused)?.focus();
  }
  if (news) {
    say(summary);
  }
}
