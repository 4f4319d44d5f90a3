import type { CheckId } from '../../ids.ts';
import type { MethodCheck } from '../method-check.ts';
import { noToken } from '../no-token.ts';
import { unreadOnTheWay } from '../unread-on-the-way.ts';
import { draft } from './draft.ts';
import { header } from './header.ts';
import { namespace } from './namespace.ts';
import { validate } from './validate.ts';

/** What is asked otherwise where a consumer key and its secret log in. */
export const ofWooCommerce: Partial<Record<CheckId, MethodCheck>> = {
  namespace,
  token: noToken.woocommerce,
  validate,
  draft,
  header,
  secret: unreadOnTheWay('consumer secret', 'wc-products'),
};
