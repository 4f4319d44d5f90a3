import type { CheckId } from '../../ids.ts';
import type { MethodCheck } from '../method-check.ts';
import { noToken } from '../no-token.ts';
import { unreadOnTheWay } from '../unread-on-the-way.ts';
import { header } from './header.ts';
import { namespace } from './namespace.ts';
import { validate } from './validate.ts';

/** What is asked otherwise where an application password logs in. */
export const ofApplicationPassword: Partial<Record<CheckId, MethodCheck>> = {
  namespace,
  token: noToken.applicationPassword,
  validate,
  header,
  secret: unreadOnTheWay('application password', 'introspect'),
};
