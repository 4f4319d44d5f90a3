import type { MakeRenderer } from './renderer.ts';

/**
 * What a run leaves in its folder, beside evidence.json: by the name of the file. Each is loaded when it is written.
 * report.json is put in place last: who waits for a new one finds all others new.
 */
export const outputs: Record<string, () => Promise<MakeRenderer>> = {
  'index.html': async () => (await import('./renderers/page.ts')).pageRenderer,
  'report.md': async () => (await import('./renderers/markdown.ts')).markdownRenderer,
  'junit.xml': async () => (await import('./renderers/junit.ts')).junitRenderer,
  'metrics.prom': async () => (await import('./renderers/openmetrics.ts')).openmetricsRenderer,
  'evidence.har': async () => (await import('./renderers/har.ts')).harRenderer,
  'report.json': async () => (await import('./renderers/json.ts')).jsonRenderer,
};
