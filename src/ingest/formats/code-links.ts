/** Links to code that an abstract has in it. */
export function codeLinks(text: string): string[] {
  const links = text.match(/https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)\/[\w./-]+/gu) ?? [];
  return [...new Set(links.map((link) => link.replace(/[.,;/]+$/u, '')))];
}
