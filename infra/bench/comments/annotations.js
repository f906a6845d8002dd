// What mutool reads of annotations: mutool run annotations.js FILE
var pdf = new PDFDocument(scriptArgs[0]);
for (var page = 0; page < pdf.countPages(); page++) {
  pdf.loadPage(page).getAnnotations().forEach(function (one) {
    print(one.getType() + one.getContents());
  });
}
