import type { CheckId } from '../../checks/ids.ts';

/** WordPress is reached and answers nothing but this, so everything that talks to it fails alike. */
export const everything: CheckId[] = [
  'smoke',
  'permalinks',
  'namespace',
  'token',
  'validate',
  'header',
  'cors',
];
