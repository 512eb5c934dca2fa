import { nodeAddress } from '../../../web/explorer/address/address';
import { type Site } from '../site';
import { CORRECTED } from '../views';

/** How one who may write corrects and notes. */
export function changing(site: Site): void {
  it('lets one mark a statement wrong, take that back, add what is missing, note and tag', async () => {
    const { page, context, faults } = await site.open(nodeAddress(CORRECTED));
    const states = page.getByRole('region', { name: 'What it states' });
    await states.getByText('Wrong: SQuAD?').click();
    await states.getByLabel('Why, for the history').locator('visible=true').fill('It is not.');
    await states.getByRole('button', { name: 'Mark as wrong' }).locator('visible=true').click();
    const wrong = states.getByRole('region', { name: 'Marked wrong' });
    await wrong.getByRole('link', { name: 'SQuAD' }).waitFor();
    await wrong.getByRole('button', { name: 'undo: SQuAD' }).click();
    await wrong.waitFor({ state: 'detached' });
    await states.getByRole('region', { name: 'evaluates on' }).getByRole('link', { name: 'SQuAD' }).waitFor();

    await states.getByText('Add what is missing').click();
    await states.getByRole('combobox', { name: 'Method, model or data set' }).fill('knowledge distil');
    await page.getByRole('option', { name: 'knowledge distillation' }).first().click();
    await states.getByLabel('Where it says so').fill('A teacher is named in the last section.');
    await states.getByRole('button', { name: 'Add', exact: true }).click();
    await states.getByText('Why knowledge distillation?').click();
    await states.getByText('A teacher is named in the last section.').waitFor();

    const notes = page.getByRole('region', { name: 'Notes and tags' });
    await notes.getByLabel('New tag').fill('to read');
    await notes.getByRole('button', { name: 'Tag it' }).click();
    await notes.getByRole('button', { name: 'Take the tag to read off' }).click();
    await notes.getByRole('list', { name: 'Tags' }).waitFor({ state: 'detached' });
    await notes.getByLabel('New note').fill('<b>Ask</b> Cy.');
    await notes.getByRole('button', { name: 'Note it' }).click();
    // The field has the same words until the note is kept.
    await notes.locator('figure').getByText('<b>Ask</b> Cy.', { exact: true }).waitFor();
    await page.reload();
    await notes.getByRole('button', { name: /^take away/ }).click();
    await notes.locator('figure').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says why a change was refused, and what was typed stays', async () => {
    const { page, context } = await site.open(nodeAddress(CORRECTED));
    const states = page.getByRole('region', { name: 'What it states' });
    await states.getByText('Add what is missing').click();
    await states.getByRole('combobox', { name: 'Method, model or data set' }).fill('no such technique');
    await states.getByRole('button', { name: 'Add', exact: true }).click();
    await states.getByRole('alert').getByText('Not changed: ').waitFor();
    expect(await states.getByRole('combobox', { name: 'Method, model or data set' }).inputValue()).toBe(
      'no such technique',
    );
    await context.close();
  });
}
