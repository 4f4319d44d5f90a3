import type { MakeRenderer } from './renderer.ts';

/** By the name that `--format` takes; each is loaded when it is asked for. */
export const renderers: Record<string, () => Promise<MakeRenderer>> = {
  table: async () => (await import('./terminal/renderer.ts')).tableRenderer,
  markdown: async () => (await import('./markdown/renderer.ts')).markdownRenderer,
  json: async () => (await import('./json/renderer.ts')).jsonRenderer,
  ndjson: async () => (await import('./ndjson/renderer.ts')).ndjsonRenderer,
  junit: async () => (await import('./junit/renderer.ts')).junitRenderer,
  openmetrics: async () => (await import('./openmetrics/renderer.ts')).openmetricsRenderer,
  har: async () => (await import('./har/renderer.ts')).harRenderer,
  github: async () => (await import('./github/renderer.ts')).githubRenderer,
};
