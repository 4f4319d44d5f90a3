import { jsonText } from '../../text/json.ts';
import type { MakeRenderer } from '../renderer.ts';

/** Renders report.json, its sites in the order in which they finished. */
export const jsonRenderer: MakeRenderer = () => {
  let separator = '\n';
  return {
    begin: ({ started }) => `{ "version": 1, "started": ${jsonText(started)}, "sites": [`,
    site(site) {
      const text = `${separator}${jsonText(site, 2)}`;
      separator = ',\n';
      return text;
    },
    end: ({ duration_ms, tally }) =>
      `\n], "duration_ms": ${Math.round(duration_ms)}${tally.interrupted > 0 ? ', "interrupted": true' : ''} }\n`,
  };
};

/**
 * Renders a line for each site as it finishes. The lines of several runs put together are the lines of one. A run that has
 * no site, as a shard of few sites may, is a blank line, to be told from one that died before its first line.
 */
export const ndjsonRenderer: MakeRenderer = () => ({
  begin: ({ sites }) => (sites === 0 ? '\n' : ''),
  site: (site) => `${jsonText(site)}\n`,
});
