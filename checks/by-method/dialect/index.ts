import { onceFor } from '../../../base/once-for.ts';
import type { Dialect } from '../../../evidence/methods/dialects/dialect.ts';
import { draft } from '../../draft.ts';
import type { CheckId } from '../../ids.ts';
import type { MethodCheck } from '../method-check.ts';
import { headerIn } from './header.ts';
import { namespaceIn } from './namespace.ts';
import { secretIn } from './secret.ts';
import { smokeIn } from './smoke.ts';
import { tokenIn } from './token.ts';
import { validateIn } from './validate.ts';

/** What is asked otherwise where a JWT plugin of another author logs in. */
export const inDialect = onceFor((dialect: Dialect): Partial<Record<CheckId, MethodCheck>> => {
  const { question, needs, alsoReads = [], judge } = draft;
  return {
    smoke: smokeIn(dialect),
    namespace: namespaceIn(dialect),
    token: tokenIn(dialect),
    validate: validateIn(dialect),
    // Without a login nothing says that writing cannot work.
    draft: { question, needs, alsoReads, judge },
    header: headerIn(dialect),
    secret: secretIn(dialect),
  };
});
