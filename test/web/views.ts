import { type Page } from 'playwright-core';
import {
  connectAddress,
  graphAddress,
  listAddress,
  nodeAddress,
  searchAddress,
} from '../../web/explorer/address/address';

/** A paper with an abstract, whose sentences can be quoted. Nobody wrote it. */
export const PAPER_WITH_ABSTRACT = {
  title: 'Adapters that Ponder',
  abstract:
    'We introduce PonderAdapter, a method that decides for every token how many adapters it passes. ' +
    'It builds on LoRA and uses early exit in the layers of BERT. ' +
    'We evaluate on GLUE and on SQuAD, where a third of the layers is left out.',
  authors: ['Ada Example', 'Bo Example'],
  year: 2024,
  arxiv: '2401.99999',
};

/** A paper of which statements are corrected. Nobody wrote it. */
export const CORRECTED_PAPER = {
  title: 'Adapters Read Too Fast',
  abstract: 'We introduce HastyAdapter, which builds on LoRA. We evaluate on GLUE and on SQuAD.',
  authors: ['Cy Example'],
  year: 2024,
  arxiv: '2402.99999',
  references: ['arxiv:2106.09685', 'arxiv:2204.03276'],
};

/** A paper whose texts try to be more than text. */
export const HOSTILE_PAPER = {
  title: '<img src=x onerror="window.hurt=1"> & "Quotes" {braces}',
  abstract:
    'We use LoRA. <script>window.hurt=1</script> </script><b>bold</b> \u202e\u0000 javascript:window.hurt=1',
  authors: ['<b>Eve</b>', "O'Brien, and Sons"],
  year: 2023,
  url: 'javascript:window.hurt=1',
  doi: '10.1000/"><script>window.hurt=1</script>',
};

export const PALBERT = 'paper:arxiv-2204.03276';
export const CORRECTED = 'paper:arxiv-2402.99999';
export const PONDERING = 'paper:arxiv-2401.99999';

/** Something that the explorer shows. */
export interface View {
  readonly name: string;
  readonly address: string;
  /** Words that are there when it is whole. */
  readonly shows: string;
  /** Whether something stays on its way in it. */
  readonly loading?: boolean;
  /** Done before the address is opened, and once it is whole. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly then?: (page: Page) => Promise<unknown>;
}

/** Opens what is to be seen, and waits until it is whole. */
export async function openView(page: Page, server: string, view: View): Promise<void> {
  await view.before?.(page);
  await page.goto(server + view.address);
  await page.getByText(view.shows).first().waitFor();
  if (!view.loading) {
    await page.locator('main .loading').first().waitFor({ state: 'detached' });
  }
  await view.then?.(page);
}

/** Every view of the explorer. */
export const VIEWS: readonly View[] = [
  { name: 'home', address: '/', shows: 'Most used techniques' },
  { name: 'search', address: searchAddress('low-rank adaptation'), shows: 'LoRA' },
  { name: 'search-nothing', address: searchAddress('xyzzyqwertz'), shows: 'Nothing here has these words' },
  { name: 'paper-of-catalogue', address: nodeAddress(PALBERT), shows: 'Duo-LLM' },
  { name: 'paper-with-abstract', address: nodeAddress(PONDERING), shows: 'PALBERT: Teaching' },
  {
    name: 'paper-narrowed',
    address: `${nodeAddress(PONDERING)}?by=authors&since=2022`,
    shows: 'No related paper here is like that',
  },
  { name: 'method', address: nodeAddress('method:lora'), shows: 'Lineage' },
  { name: 'topic', address: nodeAddress('topic:adaptive-inference'), shows: 'PALBERT' },
  { name: 'dataset', address: nodeAddress('dataset:glue'), shows: 'PALBERT' },
  { name: 'author', address: nodeAddress('author:kaiming-he'), shows: 'Papers (' },
  { name: 'venue', address: nodeAddress('venue:neurips'), shows: 'PALBERT' },
  { name: 'list', address: listAddress([PALBERT, PONDERING]), shows: 'What to read next' },
  { name: 'connect', address: connectAddress(PALBERT, PONDERING), shows: 'The closest way' },
  { name: 'connect-empty', address: '/connect', shows: 'Choose the two' },
  {
    name: 'connect-nothing',
    address: `${connectAddress(PALBERT, 'method:lora')}&without=statements,descent,hierarchy`,
    shows: 'No way of up to six steps',
  },
  { name: 'graph', address: graphAddress([PALBERT]), shows: 'connections.' },
  {
    name: 'graph-of-much',
    address: `${graphAddress(['method:lora', 'method:transformer'])}&size=200`,
    shows: 'connections.',
  },
  { name: 'graph-list', address: `${graphAddress([PALBERT])}&as=list`, shows: 'opened' },
  { name: 'graph-empty', address: '/graph', shows: 'The graph around something' },
  { name: 'list-empty', address: '/list', shows: 'Nothing is in it yet' },
  { name: 'unknown-paper', address: nodeAddress('paper:nothing-of-the-kind'), shows: 'Not in this graph' },
  { name: 'no-such-page', address: '/nowhere', shows: 'nothing at this address' },
];
