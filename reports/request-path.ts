import type { Layer } from '../causes/cause.ts';
import type { SiteReport } from './report.ts';

/** One station of a request on its way, and what the evidence says of it. */
export interface Hop {
  layer: Layer;
  /** `unseen`: no answer tells anything of it. */
  state: 'ok' | 'broken' | 'warned' | 'unseen';
  /** A few words below the name of the layer: `Authorization dropped`. */
  short: string;
  /** The evidence, a sentence each. */
  evidence: string[];
}

/** The way of a request through the layers of a site, the one where it breaks marked. */
export function requestPath(_site: SiteReport): Hop[] {
  return [];
}
