import { shown } from '../../../base/text.ts';
import type { MakeRenderer } from '../renderer.ts';
import { type Family, type FamilyId, families } from './families.ts';
import { type Sample, samplesOf, seconds } from './samples.ts';

const order = Object.entries(families) as [FamilyId, Family][];

/**
 * Renders metrics.prom for Prometheus, in OpenMetrics, which its own older format takes for the same. All samples of
 * a metric must stand together, so the lines of each site are kept: 23 MiB for 10,000 sites. prom-client keeps
 * objects, 38 MiB of them and twice that in memory, and brings 66 KB of code.
 */
export const openmetricsRenderer: MakeRenderer = () => {
  let started = 0;
  /** The lines of each site by its name. A site that comes twice in a merged run is there as it was last. */
  const sites = new Map<string, Map<FamilyId, string>>();
  return {
    begin(run) {
      started = run.started.getTime();
      return '';
    },
    site(report) {
      const name = shown(report.name);
      const samples = samplesOf(report, name);
      sites.set(name, new Map(order.map(([id, family]) => [id, sampleLines(family, samples[id] ?? [])])));
      return '';
    },
    end({ duration_ms, tally }) {
      const run: Partial<Record<FamilyId, Sample[]>> = {
        started: [{ labels: {}, value: seconds(started) }],
        unfinished: [{ labels: {}, value: tally.interrupted }],
        took: [{ labels: {}, value: seconds(duration_ms) }],
      };
      const parts = order.map(([id, family]) => {
        const lines = [...sites.values()].map((site) => site.get(id) ?? '').join('');
        return `${headLines(family)}${lines}${sampleLines(family, run[id] ?? [])}`;
      });
      return `${parts.join('')}# EOF\n`;
    },
  };
};

/** The lines before the samples of a metric. */
function headLines({ name, unit, help }: Family): string {
  const unitLine = unit === null ? '' : `# UNIT ${name} ${unit}\n`;
  return `# TYPE ${name} gauge\n${unitLine}# HELP ${name} ${escaped(help)}\n`;
}

/** Two samples of a metric with the same labels are a mistake to whoever reads them: the first counts. */
function sampleLines({ name }: Family, samples: Sample[]): string {
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
