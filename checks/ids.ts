// Written by `npm run catalogue` from the declarations in this folder.

import { Scoped } from '../base/scoped.ts';

/** The number of a check is its place here, from 01. */
const catalogue = [
  'smoke', // the plainest request first: when it fails, nothing is reached at all
  'permalinks', // decides the address that everything after it talks to
  'namespace', // without the routes no login can work
  'token', // the one login of a visit
  'validate', // the token alone, before anything that depends on the user
  'draft', // the write that all this is for
  'header', // needs no credentials: says why validate fails, or that it would
  'cors', // concerns browsers alone
  'secret', // green everywhere else and still unsafe
] as const;

export type CheckId = (typeof catalogue)[number];

/** As they are at run time: those of extensions come last (`extend/`). */
export const checkIds = new Scoped<readonly CheckId[]>(catalogue);
