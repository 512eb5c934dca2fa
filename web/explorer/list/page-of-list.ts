import { type Cited, readAt } from './cited';

/** A page to send to somebody who has no paperweave: it needs nothing else. */
export function pageOfList(papers: readonly Cited[]): string {
  const items = papers.map((paper) => {
    const to = readAt(paper);
    const title = escaped(paper.title);
    return `<li><p><strong>${to && /^https?:/i.test(to) ? `<a href="${escaped(to)}">${title}</a>` : title}</strong></p>
<p>${escaped([paper.authors.nodes.map(({ name }) => name).join(', '), paper.venue?.name, paper.year].filter(Boolean).join(' · '))}</p>
${paper.summary ? `<p>${escaped(paper.summary)} <small>(paraphrase)</small></p>` : ''}
${paper.abstract ? `<details><summary>Abstract</summary><p>${escaped(paper.abstract)}</p></details>` : ''}</li>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Reading list</title>
<style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}li{margin:0 0 1.5rem}p{margin:.2rem 0}</style>
<h1>Reading list</h1>
<ol>
${items.join('\n')}
</ol>
</html>
`;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign]!);
}
