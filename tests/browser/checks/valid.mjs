import { execFile } from 'node:child_process';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { vnu } from '../tools.mjs';

// A run is short: what Java's second compiler takes it never gives back. The first one needs more of the stack.
const JAVA = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss4m'];

/** What the W3C's checker says of a site's HTML and CSS, by file, or of some of its files. Warnings too are faults. */
export async function validity(folder, files = ['.']) {
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html', '--also-check-css'];
  const paths = files.map((file) => join(folder, file));
  const { stdout } = await promisify(execFile)('java', [...JAVA, '-jar', vnu, ...options, ...paths], { maxBuffer: 2 ** 30 });
  // It takes `data:` in a page's own policy for no permission; browsers show such pictures (CSP 3, 6.7.2.8). And it reads files, none
  // of which has a host: what is the page's own by its policy is none then.
  const mistaken = /^Resource violates Content Security Policy .*(image “data:image|external (script|stylesheet) “[\w-]+\.(css|js)”)/;
  const isMistaken = ({ message }) => mistaken.test(message);
  const messages = JSON.parse(stdout).messages.filter((message) => !isMistaken(message));
  return messages.map(({ url, lastLine, message, extract }) => ({
    file: relative(folder, fileURLToPath(url)),
    fault: { text: `${message} (line ${lastLine})`, html: extract },
  }));
}
