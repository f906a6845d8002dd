// Who has said no time zone is offered the one of the browser; without scripts the field stays empty.
const zone = document.getElementById("zone");
if (zone && !zone.value) {
  zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
}
