// Renews the wall where it stands, so that neither the place on the page nor the focus is lost.
const EVERY = 5000;

async function renew() {
  if (document.hidden) {
    return;
  }
  const answer = await fetch(location.href, { credentials: "same-origin" });
  if (!answer.ok) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("wall");
  const shown = document.getElementById("wall");
  if (fresh && fresh.innerHTML !== shown.innerHTML && !shown.contains(document.activeElement)) {
    shown.innerHTML = fresh.innerHTML;
  }
}

setInterval(() => renew().catch(() => {}), EVERY);
