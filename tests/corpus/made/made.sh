#!/bin/sh
# Makes the files in this folder again. Needs LibreOffice with hyphenation for en-US, Chromium, pandoc, qpdf and Python 3.
set -e
cd "$(dirname "$0")"
work=$(mktemp -d)
for format in docx odt rtf; do soffice --headless --convert-to $format report.fodt; done
sed -e '/<text:tracked-changes/,/<\/text:tracked-changes>/d' -e 's/<text:change[^>]*>//g' report.fodt > "$work/report.fodt"
python3 columns.py > "$work/columns.fodt"
soffice --headless --convert-to pdf "$work/report.fodt" "$work/columns.fodt"
qpdf --encrypt secret owner 256 -- report.pdf locked.pdf
chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf=page.pdf page.html
chromium --headless --no-sandbox --dump-dom "file://$PWD/site.html" > site.saved.html
pandoc book.md -o book.epub
rm -r "$work"
