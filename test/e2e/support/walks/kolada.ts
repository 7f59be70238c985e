import { KoladaServer } from '../../../support/kolada/server';
import { answerKolada, emptied } from '../kolada-bench';
import { ANY } from '../words';
import type { Walk } from './walker';

/** *Hämta från Kolada* and *Sök nyckeltal*. */
export const kolada: Walk = async (go, seen) => {
  const { page, pane, say } = go;
  const network = { down: false };
  await answerKolada(page, new KoladaServer(), () => network.down);
  await go.openFile(emptied());
  await go.read();
  await go.click('pane.kolada.offer');
  await go.heading('pane.kolada.sent');
  await seen('kolada-question');
  const peers = pane.getByRole('combobox', { name: say('pane.kolada.peers') });
  await peers.selectOption('own');
  const search = pane.getByRole('searchbox', { name: say('pane.kolada.searchPlace') });
  for (const place of ['Arboga', 'Skara']) {
    await search.fill(place);
    await pane.getByRole('checkbox', { name: place }).click();
  }
  await search.fill('ko');
  await pane
    .getByRole('button', { name: go.like('pane.kolada.figures', { count: ANY.number, of: ANY.number }) })
    .click();
  await seen('kolada-own-choice');
  await go.primary();
  await go.heading('pane.kolada.sent');
  await go.idle();
  network.down = true;
  await go.primary();
  await go.heading('pane.kolada.ways');
  await go.idle();
  await seen('kolada-refused');
  network.down = false;
  await pane.getByLabel(say('pane.kolada.paste')).fill('N00097\nKommun\t2024\nVaggeryd\t4,314\nNågot\tannat');
  await go.click('pane.kolada.readPasted');
  await go.heading(go.say('pane.kolada.kind.empty', { count: 1 }));
  await seen('kolada-pasted');
  await go.secondary();
  await go.primary();
  await go.heading(go.like('pane.kolada.kind.empty', { count: ANY.number }));
  await seen('kolada-cells');
  await pane.getByRole('heading', { name: say('pane.kolada.comparisons') }).scrollIntoViewIfNeeded();
  await seen('kolada-comparisons');
  await go.secondary();
  await pane
    .getByRole('button', { name: go.like('pane.kolada.pickFor', { name: ANY.words }) })
    .first()
    .click();
  await go.heading('pane.kolada.pickTitle');
  const words = pane.getByRole('searchbox', { name: say('pane.kolada.search') });
  await words.fill('');
  await pane.getByRole('button', { name: go.like('pane.kolada.moreFigures', { count: ANY.number }) }).waitFor();
  await seen('kolada-search-all');
  await words.fill('behoriga yrkesprogram');
  const found = pane.getByRole('button', { name: /^N15428 / });
  await found.waitFor();
  await seen('kolada-search');
  await found.click();
  await go.button('pane.kolada.describe').waitFor();
  await seen('kolada-chosen');
  await go.click('pane.kolada.describe');
  await pane.getByText(/Vaggeryd \d{4}: /).waitFor();
  await seen('kolada-described');
};
