import type { CauseId } from '../../causes/ids.ts';

/** What a client says by itself, whatever it was answered: a browser, Node.js, a library. */
export interface ClientMessage {
  /** As they write it; `…` is of the site. */
  messages: string[];
  /** What it means, and where to look; sentences. */
  says: string[];
  /** What may be behind it, the likeliest first. */
  shows: CauseId[];
}
