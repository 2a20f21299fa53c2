import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { thirdPartyLicenses } from '../../dev/build/third-party-licenses';

describe('licences of what is bundled', () => {
  const folder = mkdtempSync(join(tmpdir(), 'journeys-licences-'));
  const put = (name: string, manifest: object, files: Readonly<Record<string, string>> = {}): string => {
    const at = join(folder, 'node_modules', name);
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...manifest }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text);
    return at;
  };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('stand each once, in order, with their texts', () => {
    const b = put('b', { license: 'MIT' }, { 'LICENSE.md': 'Text of B\n', 'NOTICE': 'B was made by B' });
    const a = put('@scope/a', { license: 'BSD-2-Clause' }, { license: 'Text of A' });
    const text = thirdPartyLicenses([join(b, 'lib', 'x.js'), `\0${join(b, 'y.js')}?commonjs-module`, join(a, 'index.js'), join(folder, 'ours.ts'), '\0virtual']);
    expect(text).toMatch(/^This package bundles.*\n\n@scope\/a 1\.0\.0: BSD-2-Clause\n\nText of A\n\n-+\n\nb 1\.0\.0: MIT\n\nText of B\n\nB was made by B\n$/);
  });

  test('must be known', () => {
    expect(() => thirdPartyLicenses([join(put('secretive', {}), 'index.js')])).toThrow('secretive says no licence');
  });

  test('go along for the libraries of this package', () => {
    const text = thirdPartyLicenses(['luxon', 'handlebars', 'nodemailer', '@dagrejs/dagre'].map((name) => join(process.cwd(), 'node_modules', name, 'index.js')));
    for (const part of ['luxon 3', 'handlebars 4', 'nodemailer 10', '@dagrejs/dagre 3', 'Permission is hereby granted']) expect(text).toContain(part);
  });
});
