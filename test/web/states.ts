import { type Page } from 'playwright-core';
import { connectAddress, graphAddress, listAddress, nodeAddress } from '../../web/explorer/address/address';
import { CORRECTED, PALBERT, PONDERING, type View } from './views';

const ASKED = /\/graphql$/;
const OF_THE_SERVER = /\/(graphql|readyz)$/;

/** What the explorer looks like in the midst of something: a view, and what is done in it. */
export const STATES: readonly View[] = [
  {
    name: 'home-completion',
    address: '/',
    shows: 'Most used techniques',
    then: async (page) => {
      await page.getByRole('combobox').fill('quant');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'home-loading',
    address: '/',
    shows: 'Find what to read next',
    loading: true,
    before: (page) => page.route(ASKED, () => undefined),
  },
  {
    name: 'paper-why',
    address: nodeAddress(PONDERING),
    shows: 'PALBERT: Teaching',
    then: async (page) => {
      await page.getByText('Why LoRA?').click();
      await page
        .getByRole('button', { name: /a kind of early exit/ })
        .first()
        .click();
      await page.getByText('Narrow by reason, kind or year').click();
      await page
        .getByText(/reasons and what each counts/)
        .first()
        .click();
    },
  },
  {
    name: 'paper-curated',
    address: nodeAddress(CORRECTED),
    shows: 'Notes and tags',
    then: async (page) => {
      const states = page.getByRole('region', { name: 'What it states' });
      await states.getByText('Wrong: GLUE?').click();
      await states.getByText('Add what is missing').click();
      await states.getByRole('combobox', { name: 'Method, model or data set' }).fill('no such technique');
      await states.getByRole('button', { name: 'Add', exact: true }).click();
      await states.getByText('Not changed: ').waitFor();
    },
  },
  {
    name: 'list-new',
    address: '/list',
    shows: 'Came into this graph since',
    before: (page) =>
      page.addInitScript(`
        localStorage.setItem('paperweave.reading-list', ${JSON.stringify(JSON.stringify([PALBERT]))});
        localStorage.setItem('paperweave.seen-until', '2001-01-01T00:00:00.000Z');
      `),
  },
  {
    name: 'list-why',
    address: listAddress([PALBERT, PONDERING]),
    shows: 'What to read next',
    then: async (page) => {
      await page.locator('.chips button').first().click();
      await page.locator('.reason').waitFor();
    },
  },
  {
    name: 'graph-chosen',
    address: graphAddress([PALBERT]),
    shows: 'connections.',
    then: async (page) => {
      await page
        .getByRole('button', { name: /PonderNet$/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Show what is around it' }).waitFor();
    },
  },
  {
    name: 'method-why',
    address: nodeAddress('method:lora'),
    shows: 'Lineage',
    then: async (page) => {
      await page.getByText('In numbers').click();
      await page.getByRole('region', { name: 'Lineage' }).getByText(/^Why/).first().click();
    },
  },
  {
    name: 'connect-ambiguous',
    address: connectAddress('name:autoformer', PALBERT),
    shows: 'This name means several things',
  },
  {
    name: 'too-long',
    address: nodeAddress('method:lora'),
    shows: 'This took too long',
    before: (page) =>
      refuse(page, { message: 'The statement took longer than 10 s.', extensions: { code: 'TIMEOUT' } }),
  },
  {
    name: 'server-away',
    address: nodeAddress('method:lora'),
    shows: 'The server is away',
    before: (page) => page.route(OF_THE_SERVER, (route) => route.abort()),
  },
];

function refuse(page: Page, error: object): Promise<unknown> {
  return page.route(ASKED, (route) => route.fulfill({ json: { errors: [error] } }));
}
