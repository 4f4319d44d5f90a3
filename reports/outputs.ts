import type { MakeRenderer } from './renderer.ts';

/** What a run leaves in its folder, beside evidence.json: by the name of the file. Each is loaded when it is written. */
export const outputs: Record<string, () => Promise<MakeRenderer>> = {
  'report.json': async () => (await import('./renderers/json.ts')).jsonRenderer,
  'report.md': async () => (await import('./renderers/markdown.ts')).markdownRenderer,
};
