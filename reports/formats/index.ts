import { Scoped } from '../../base/scoped.ts';
import type { MakeRenderer } from './renderer.ts';

/** The formats by the name that `--format` takes; each is loaded when it is asked for. */
export const renderers = new Scoped<Readonly<Record<string, () => Promise<MakeRenderer>>>>({
  table: async () => (await import('./terminal/renderer.ts')).tableRenderer,
  markdown: async () => (await import('./markdown/renderer.ts')).markdownRenderer,
  json: async () => (await import('./json/renderer.ts')).jsonRenderer,
  ndjson: async () => (await import('./json/renderer.ts')).ndjsonRenderer,
  junit: async () => (await import('./junit/renderer.ts')).junitRenderer,
  openmetrics: async () => (await import('./openmetrics/renderer.ts')).openmetricsRenderer,
  har: async () => (await import('./har/renderer.ts')).harRenderer,
  github: async () => (await import('./github/renderer.ts')).githubRenderer,
});

/** The file that holds the page. */
export const PAGE = 'index.html';

/**
 * The files that a run leaves in its folder, beside evidence.json, by their names. Each is loaded when it is written.
 * report.json is put in place last: whoever waits for a new one finds all others new.
 */
export const outputs: Record<string, () => Promise<MakeRenderer>> = {
  'index.html': async () => (await import('./page/renderer.ts')).pageRenderer,
  'report.md': async () => (await import('./markdown/renderer.ts')).markdownRenderer,
  'junit.xml': async () => (await import('./junit/renderer.ts')).junitRenderer,
  'metrics.prom': async () => (await import('./openmetrics/renderer.ts')).openmetricsRenderer,
  'evidence.har': async () => (await import('./har/renderer.ts')).harRenderer,
  'report.json': async () => (await import('./json/renderer.ts')).jsonRenderer,
};
