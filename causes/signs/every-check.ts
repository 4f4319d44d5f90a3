import type { CheckId } from '../../checks/ids.ts';

/** Whatever is wrong with every answer, so does every check that asks for one fail. */
export const everyCheckOfAnswers: CheckId[] = [
  'smoke',
  'permalinks',
  'namespace',
  'token',
  'validate',
  'draft',
  'header',
  'cors',
];

/** The secret is read from a token, so an answer that cannot be read keeps it back as well. */
export const everyCheck: CheckId[] = [...everyCheckOfAnswers, 'secret'];
