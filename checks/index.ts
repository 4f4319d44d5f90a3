// Written by `npm run catalogue` from the declarations in this folder.

import { Scoped } from '../base/scoped.ts';
import type { Check } from './check.ts';
import { cors } from './cors.ts';
import { draft } from './draft.ts';
import { header } from './header.ts';
import type { CheckId } from './ids.ts';
import { namespace } from './namespace.ts';
import { permalinks } from './permalinks.ts';
import { secret } from './secret.ts';
import { smoke } from './smoke.ts';
import { token } from './token.ts';
import { validate } from './validate.ts';

/** In the order of their ids. */
export const checks = new Scoped<Readonly<Record<CheckId, Check>>>({
  smoke,
  permalinks,
  namespace,
  token,
  validate,
  draft,
  header,
  cors,
  secret,
});
