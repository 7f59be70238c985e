import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeSideload, sideload } from '../../config/sideload.cjs';

const manifest = join(__dirname, '../../manifest.xml');
const ID = '6b0f4c52-3f8e-4a5d-9d0b-7c1e52b8a4f1';
const KEY = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer';
const MAC = 'Library/Containers/com.microsoft.Excel/Data/Documents';

const home = (withExcel: boolean) => {
  const folder = mkdtempSync(join(tmpdir(), 'home-'));
  if (withExcel) mkdirSync(join(folder, MAC), { recursive: true });
  return folder;
};

describe('Excel is told of the manifest', () => {
  it('on Windows, in the user’s own registry, and that is taken back', () => {
    const ran: string[] = [];
    const run = (program: string, args: readonly string[]) => void ran.push([program, ...args].join(' '));
    const options = { manifest, platform: 'win32', home: '', run } as const;
    expect(sideload(options)).toMatch(/Developer Add-ins > Röda tråden/);
    expect(removeSideload(options)).toMatch(/no longer knows/);
    expect(ran).toEqual([`reg add ${KEY} /v ${ID} /t REG_SZ /d ${manifest} /f`, `reg delete ${KEY} /v ${ID} /f`]);
  });

  it('on Windows where the registry says no: why, and the way by the web', () => {
    const run = () => {
      throw new Error('Access is denied.');
    };
    const options = { manifest, platform: 'win32', home: '', run } as const;
    expect(sideload(options)).toMatch(/could not be told .*Access is denied\.\nExcel on the web/);
    expect(removeSideload(options)).toMatch(/^Nothing was taken away: .*Access is denied\./);
  });

  it('on a Mac, by a copy in Excel’s own folder, and that is taken back', () => {
    const options = { manifest, platform: 'darwin', home: home(true) } as const;
    expect(sideload(options)).toMatch(/Quit Excel/);
    const copy = join(options.home, MAC, 'wef', `${ID}.manifest.xml`);
    expect(readFileSync(copy, 'utf8')).toBe(readFileSync(manifest, 'utf8'));
    removeSideload(options);
    expect(existsSync(copy)).toBe(false);
    removeSideload(options);
  });

  it('on a Mac where Excel has never been opened: nothing is made', () => {
    const options = { manifest, platform: 'darwin', home: home(false) } as const;
    expect(sideload(options)).toMatch(/open it once/);
    expect(existsSync(join(options.home, 'Library'))).toBe(false);
  });

  it('on another system: by the web, or without Excel', () => {
    expect(sideload({ manifest, platform: 'linux', home: '' })).toMatch(/npm start\.\nExcel on the web/);
  });
});
