/** Says, where there are paraphrases, how quotations come in. */
export function HowToQuote() {
  return (
    <p className="quiet small how-to-quote">
      Paraphrases stand where no abstract was read. <code>npx paperweave import FILE</code> takes abstracts
      in, from BibTeX, JSON Lines, arXiv’s and other formats, and with them quotations.
    </p>
  );
}
