/** Which texts are there from the start. Here a module of its own: every other test begins with both languages. */
import type * as I18n from '../../src/i18n';

const fresh = (): typeof I18n => {
  let i18n: typeof I18n | null = null;
  jest.isolateModules(() => (i18n = jest.requireActual<typeof I18n>('../../src/i18n')));
  return i18n!;
};

it('speaks Swedish at once, and English when it is loaded', async () => {
  const { createTranslator, loadLanguage } = fresh();
  expect(createTranslator('sv').text('app.command.judge')).toBe('Bedöm');
  expect(() => createTranslator('en')).toThrow('"en" is not loaded');
  await loadLanguage('en');
  expect(createTranslator('en').text('app.command.judge')).toBe('Judge');
});

it('loads what it is asked to speak', async () => {
  const { loadTranslator } = fresh();
  expect((await loadTranslator('en')).language).toBe('en');
  expect((await loadTranslator('sv')).language).toBe('sv');
});
