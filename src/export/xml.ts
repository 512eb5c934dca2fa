const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As they are, a reader makes spaces of them in attributes, and line feeds of the last three anywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** What XML 1.0 cannot hold, not even escaped: control characters, two code points, halves of surrogate pairs. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands in an element or an attribute. What XML cannot hold becomes the replacement character. */
export function xmlText(text: string | number): string {
  return String(text)
    .replace(IMPOSSIBLE, '\uFFFD')
    .replace(/[&<>"\t\n\r\u0085\u2028]/g, (sign) => ESCAPES[sign]!);
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
