import type { CheckId } from '../../ids.ts';
import { type MethodCheck, without } from '../method-check.ts';
import { unreadOnTheWay } from '../unread-on-the-way.ts';
import { draft } from './draft.ts';
import { header } from './header.ts';
import { namespace } from './namespace.ts';
import { validate } from './validate.ts';

/** What is asked otherwise where a consumer key and its secret log in. */
export const ofWooCommerce: Partial<Record<CheckId, MethodCheck>> = {
  namespace,
  token: without(
    'WooCommerce keys need no token',
    'a consumer key and its secret go with every request, so there is no token to get',
  ),
  validate,
  draft,
  header,
  secret: unreadOnTheWay('consumer secret', 'wc-products'),
};
