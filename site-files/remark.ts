import type { Edit } from './edit.ts';
import type { Span } from './source.ts';

/** What one place of a file does to a client. */
export interface Remark {
  /** A noun in the failing state. */
  id: string;
  /** The name of its source. */
  file: string;
  at: Span;
  /** One sentence. It quotes no value that may be secret. */
  says: string;
  /** What to do. */
  step: string;
  severity: 'error' | 'warning' | 'note';
  /** Only what can be shown to help. */
  edits?: Edit[];
}
