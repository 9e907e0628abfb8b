/** Whether a text begins as a web page does, beyond doubt. */
export function isHtml(text: string): boolean {
  return /^<(?:!doctype\s+html|html|head|body)(?![\w:-])/i.test(firstTag(text));
}

/** Whether a text looks like a web page or a piece of one. A plain text seldom begins with a tag, but it may. */
export function looksHtml(text: string): boolean {
  return (
    isHtml(text) ||
    /^<(?:title|meta|link|base|style|script|noscript|div|p|table|article|section|main|header|nav|h[1-6]|center|ul|ol|dl|blockquote|span|a|b|i|em|strong|font|br|img)(?:\s[^<]*|\/)?>/i.test(
      firstTag(text),
    )
  );
}

/** The text from its first tag on: white space, comments and the XML declaration are passed over. */
function firstTag(text: string): string {
  let at = 0;
  for (;;) {
    while (at < text.length && (text.charCodeAt(at) <= 32 || text[at] === "\ufeff")) at++;
    const end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?xml", at) ? "?>" : null;
    if (end === null) return text.slice(at);
    const over = text.indexOf(end, at);
    if (over < 0) return "";
    at = over + end.length;
  }
}
