import { answer, error } from '../evidence.ts';
import { byApplicationPassword } from './application-password.ts';
import { draftRefused, type Mutation, validateFails, validateRefused } from './mutation.ts';
import { noHeader } from './parts.ts';
import { byWooCommerceKey } from './woocommerce.ts';

const told = ['authorization-lost-on-post likely'];

/** What logs in arrives with a GET, and not with a POST. */
export const lostOnPost: Mutation[] = [
  {
    cause: 'authorization-lost-on-post',
    title: 'the header of a POST lost, and that of a GET seen by the JWT plugin',
    change(evidence) {
      validateRefused(evidence, noHeader);
      answer(evidence, 'garbage-validate', 403, noHeader);
    },
    states: { ...validateFails, header: 'fail' },
    told,
  },
  {
    cause: 'authorization-lost-on-post',
    title: 'an application password that a GET is accepted with, and a draft refused as a guest',
    change(evidence) {
      byApplicationPassword(evidence);
      draftRefused(evidence, 401, error('rest_cannot_create', 401));
    },
    states: { token: 'skipped', draft: 'fail' },
    told,
  },
  {
    cause: 'authorization-lost-on-post',
    title: 'a consumer key that a GET is accepted with, and a batch answered as without one',
    change(evidence) {
      byWooCommerceKey(evidence);
      answer(evidence, 'wc-batch', 401, error('woocommerce_rest_cannot_batch', 401));
    },
    states: { token: 'skipped', draft: 'fail' },
    told,
  },
];
