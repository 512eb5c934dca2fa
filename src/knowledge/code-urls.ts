const URL =
  /(?:https?:\/\/|www\.)[^\s<>"'{}|\\^`]{3,300}|\b(?:github\.com|gitlab\.com|huggingface\.co|bit\.ly)\/[^\s<>"'{}|\\^`]{2,300}/gi;
const HOSTS =
  /github|gitlab|bitbucket|huggingface|bit\.ly|sourceforge|colab|anonymous\.4open|git\.io|codeocean|zenodo|modelscope/i;
const CODE =
  /\b(?:codes?|implementation|source|software|released?|models?|weights|checkpoints|repository|toolkit|package|library)\b/i;

/** Addresses at which a text says its code is: at a code host, or after words that speak of code. */
export function codeUrlsIn(text: string): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(URL)) {
    const url = match[0].replace(/[.,;:!?)\]}*]{1,8}$/, '');
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    if (
      HOSTS.test(url) && !/\.github\.io/.test(url) ? true : CODE.test(before) && !/project page/i.test(before)
    ) {
      found.add(url);
    }
  }
  return [...found];
}
