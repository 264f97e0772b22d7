import { execFileSync } from 'node:child_process';

/** An overview that is printed as anything but one A4 sheet on its side. */
export async function sheet(tab) {
  const pdf = await tab.pdf({ preferCSSPageSize: true });
  const info = execFileSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' });
  const faults = [];

  const pages = Number(info.match(/^Pages: +(\d+)/m)[1]);
  if (pages !== 1) faults.push({ text: `is printed on ${pages} sheets` });

  const [width, height] = info
    .match(/^Page size: +([\d.]+) x ([\d.]+)/m)
    .slice(1)
    .map(Number);
  // A4 in points, as a printer's driver rounds it.
  if (Math.abs(width - 841.89) > 1 || Math.abs(height - 595.28) > 1) {
    faults.push({ text: `is printed on ${width} × ${height} points, not on A4 on its side` });
  }
  return faults;
}
