import { follow } from "./roster.js";

const { base, lost } = document.body.dataset;
follow(base, lost, async () => {});
