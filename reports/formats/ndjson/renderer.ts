import { jsonText } from '../../text/json.ts';
import type { MakeRenderer } from '../renderer.ts';

/** One site a line, as it finishes. The lines of several runs put together are the lines of one. */
export const ndjsonRenderer: MakeRenderer = () => ({ site: (site) => `${jsonText(site)}\n` });
