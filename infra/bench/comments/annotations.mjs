// What pdf.js reads of annotations.
import { readFileSync } from "node:fs";

Promise.withResolvers ??= () => {
  let resolve, reject;
  const promise = new Promise((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
};
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
const data = new Uint8Array(readFileSync(process.argv[2]));
const pdf = await getDocument({ data, verbosity: 0 }).promise;
for (let page = 1; page <= pdf.numPages; page++) {
  for (const one of await (await pdf.getPage(page)).getAnnotations()) {
    console.log(JSON.stringify([one.id, one.contentsObj, one.titleObj, one.inReplyTo]));
  }
}
