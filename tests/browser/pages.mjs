import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The HTML pages of a built site: file, address, size, and the kind that `data/site.json` tells («other» for the rest).
 * A page at an old address is none of them: it leads on before anything can be asked of it.
 */
export function pagesOf(folder) {
  const site = JSON.parse(readFileSync(join(folder, 'data/site.json'), 'utf8'));
  const kinds = new Map(site.pages.map(({ url, kind }) => [url, kind]));
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"'))
    .sort()
    .map((file) => {
      const url = `/${file}`.replace(/\/index\.html$/, '/');
      return { file, url, kind: kinds.get(url) ?? 'other', size: statSync(join(folder, file)).size };
    });
}
