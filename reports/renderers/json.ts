import type { MakeRenderer } from '../renderer.ts';

/** report.json, its sites in the order in which they finished. */
export const jsonRenderer: MakeRenderer = () => {
  let separator = '\n';
  return {
    begin: ({ started }) => `{ "version": 1, "started": ${JSON.stringify(started)}, "sites": [`,
    site(site) {
      const text = `${separator}${JSON.stringify(site, null, 2)}`;
      separator = ',\n';
      return text;
    },
    end: ({ duration_ms }) => `\n], "duration_ms": ${Math.round(duration_ms)} }\n`,
  };
};
