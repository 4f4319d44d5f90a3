import type { Family } from './families.ts';
import type { Sample } from './samples.ts';

/** The lines before the samples of a metric. */
export function headLines({ name, unit, help }: Family): string {
  const unitLine = unit === null ? '' : `# UNIT ${name} ${unit}\n`;
  return `# TYPE ${name} gauge\n${unitLine}# HELP ${name} ${escaped(help)}\n`;
}

/** Two samples of a metric with the same labels are a mistake to whoever reads them: the first counts. */
export function sampleLines({ name }: Family, samples: Sample[]): string {
  const lines = new Map<string, number>();
  for (const { labels, value } of samples) {
    const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
    const key = pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
    if (!lines.has(key)) lines.set(key, value);
  }
  return [...lines].map(([key, value]) => `${key} ${value}\n`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
