import type { MakeRenderer } from '../renderer.ts';

/** By the name that `--format` takes; each is loaded when it is asked for. */
export const renderers: Record<string, () => Promise<MakeRenderer>> = {
  table: async () => (await import('./table.ts')).tableRenderer,
  markdown: async () => (await import('./markdown.ts')).markdownRenderer,
  json: async () => (await import('./json.ts')).jsonRenderer,
  ndjson: async () => (await import('./ndjson.ts')).ndjsonRenderer,
  junit: async () => (await import('./junit.ts')).junitRenderer,
  openmetrics: async () => (await import('./openmetrics.ts')).openmetricsRenderer,
  har: async () => (await import('./har.ts')).harRenderer,
  github: async () => (await import('./github.ts')).githubRenderer,
};
