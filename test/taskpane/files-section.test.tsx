/** *Filer att lämna vidare*: a file is made, and there is a way out of the pane in every Excel. */
import { act, screen } from '@testing-library/react';
import { failed } from './support/fake-commands';
import { giveRoom, renderPane } from './support/render';

beforeAll(giveRoom);

const button = (name: string) => screen.getByRole('button', { name });
const TEXT = 'Organisation\tPeriod\tMått\tVärde\r\nSocialnämnden\t2025-12-31\tVäntetid\t85\r\n';

async function make(options: Parameters<typeof renderPane>[0] = {}) {
  const pane = renderPane(options);
  await act(() => pane.controller.go('reports'));
  await pane.user.click(button('Värden till Stratsys'));
  return pane;
}

it('makes the file that is asked for, and says what is not in it', async () => {
  const { calls } = await make();
  expect(await screen.findByText('stratsys-2025-12.txt: 1 rad')).toBeTruthy();
  expect(screen.getByText('En indikator har inget tal att lämna och är inte med: I9.')).toBeTruthy();
  expect(calls.at(-1)).toEqual({ id: 'exportFiles', options: { occasion: null, format: 'stratsys' } });
});

it('saves it in UTF-8 with its mark, under its name', async () => {
  const blobs: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return 'blob:made';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const { user } = await make();
  await user.click(await screen.findByRole('button', { name: 'Spara filen' }));
  expect(names).toEqual(['stratsys-2025-12.txt']);
  const reader = new FileReader();
  const bytes = await new Promise<Uint8Array>((resolve) => {
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blobs[0]!);
  });
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(blobs[0]!.type).toBe('text/plain;charset=utf-8');
});

it('copies it, without the mark', async () => {
  const { user } = await make();
  await user.click(await screen.findByRole('button', { name: 'Kopiera texten' }));
  expect(await navigator.clipboard.readText()).toBe(TEXT);
  expect(screen.getByText('Texten är kopierad.')).toBeTruthy();
});

it('where the clipboard is closed, the text stands there selected', async () => {
  const { user } = await make();
  const clipboard = jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('permissions policy'));
  await user.click(await screen.findByRole('button', { name: 'Kopiera texten' }));
  const region = await screen.findByRole('region', { name: 'Innehållet i stratsys-2025-12.txt' });
  expect(region.textContent).toBe(TEXT);
  expect(document.activeElement).toBe(region);
  expect(window.getSelection()?.toString()).toContain('Socialnämnden');
  expect(screen.getByText(/tryck Ctrl\+C/)).toBeTruthy();
  clipboard.mockRestore();
});

it('is gone with what it was made of', async () => {
  const { controller } = await make();
  await screen.findByText('stratsys-2025-12.txt: 1 rad');
  await act(() => controller.chooseOccasion({ year: 2024, kind: 'year' }));
  expect(screen.queryByText('stratsys-2025-12.txt: 1 rad')).toBeNull();
});

it('a file that could not be made is no file', async () => {
  await make({ answers: { exportFiles: async () => failed('NoGoals') } });
  expect(screen.queryByRole('button', { name: 'Spara filen' })).toBeNull();
  expect(screen.getByText('Öppna Röda tråden i Excel')).toBeTruthy();
});
