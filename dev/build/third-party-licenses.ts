import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Its licence and notice files. */
  readonly texts: readonly string[];
}

/**
 * The licences of all packages that modules of a bundle come from, as one text: most of them ask that their text goes along.
 *
 * @param modules paths of the bundle's modules, in whatever form the bundler has them.
 * @throws Error for a package that doesn't say under which licence it is.
 */
export function thirdPartyLicenses(modules: Iterable<string>): string {
  const folders = new Set([...modules].flatMap((id) => packageFolderOf(id) ?? []));
  const parts = [...folders].map(readPackage).map(({ name, version, license, texts }) => [`${name} ${version}: ${license}`, ...texts].join('\n\n')).sort();
  return `This package bundles parts of the following packages, each under its own licence.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** `/x/node_modules/@a/b` for `\0/x/node_modules/@a/b/lib/c.js?commonjs`. */
function packageFolderOf(id: string): string | undefined {
  const parts = id.replace(/^\0/, '').replace(/\?.*$/, '').split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  const length = parts[at + 1]?.startsWith('@') === true ? 3 : 2;
  return at < 0 || parts.length < at + length ? undefined : parts.slice(0, at + length).join(sep);
}

function readPackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<Record<'name' | 'version' | 'license', unknown>>;
  const { name, version, license } = manifest;
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort() : [];
  if (typeof license !== 'string' || license === '') throw new Error(`${String(name)} says no licence; look before it is bundled`);
  return { name: String(name), version: String(version), license, texts: files.map((file) => readFileSync(join(folder, file), 'utf8').trim()) };
}
