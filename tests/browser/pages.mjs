import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Whether it is a folder of many sites: its own pages are those that lead to them. */
export const isOfMany = (folder) => existsSync(join(folder, 'sites.json'));

const siteOf = (folder) => {
  if (!isOfMany(folder)) return read(join(folder, 'data/site.json'));
  const { pages } = read(join(folder, 'sites.json'));
  return { pages: pages.map(({ url }) => ({ url: `/${url}`.replace(/\/index\.html$/, '/'), kind: 'sites' })) };
};

const listed = (folder, list) => (siteOf(folder)[list] ?? []).map(({ url }) => url.slice(1));

/** Guides as one file, by their paths from the root of the site. */
export const singleFilesOf = (folder) => listed(folder, 'files');

/** Parts of pages for other pages, by their paths from the root of the site. */
export const fragmentsOf = (folder) => listed(folder, 'fragments');

/**
 * The HTML pages of a built site: file, address, size, and the kind that `data/site.json` tells («other» for the rest).
 * Guides as one file, fragments and pages at old addresses are none of them: those lead on before anything can be asked of them.
 */
export function pagesOf(folder) {
  const kinds = new Map(siteOf(folder).pages.map(({ url, kind }) => [url, kind]));
  const others = new Set([...singleFilesOf(folder), ...fragmentsOf(folder)]);
  return readdirSync(folder, { recursive: !isOfMany(folder) })
    .filter((file) => file.endsWith('.html') && !others.has(file))
    .filter((file) => !readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"'))
    .sort()
    .map((file) => {
      const url = `/${file}`.replace(/\/index\.html$/, '/');
      return { file, url, kind: kinds.get(url) ?? 'other', size: statSync(join(folder, file)).size };
    });
}
