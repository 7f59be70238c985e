import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PaneRequest, whenAsked } from '../../src/app';
import { openOffice } from '../support/office';

describe('the ribbon', () => {
  it('has one function for each ExecuteFunction of the manifest', async () => {
    await openOffice();
    const { RIBBON_FUNCTIONS } = await import('../../src/commands');
    const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
    const names = [...manifest.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map((match) => match[1]);
    expect(Object.keys(RIBBON_FUNCTIONS).sort()).toEqual([...new Set(names)].sort());
  });

  it.each<[string, PaneRequest]>([
    ['checkWorkbook', 'check'],
    ['writeStatus', 'writeStatus'],
    ['createReport', 'report'],
  ])('%s asks the pane for %s, also before the pane is there', async (name, request) => {
    const { host } = await openOffice();
    const { connectRibbon } = await import('../../src/commands');
    await connectRibbon();
    await host.runCommand(name);
    const asked: PaneRequest[] = [];
    const stop = whenAsked((one) => asked.push(one));
    await host.runCommand(name);
    stop();
    expect(asked).toEqual([request, request]);
  });
});
