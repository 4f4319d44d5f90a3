import type { ClientId } from '../../../../evidence/clients/ids.ts';
import type { Evidence } from '../../../../evidence/evidence.ts';
import { answer, error } from '../evidence.ts';
import { byApplicationPassword } from './application-password.ts';
import { anonymous, type Mutation, nginxPage, withoutDraft } from './mutation.ts';

/** A healthy visit with an application password, in the name of a client as well. */
function inName(evidence: Evidence, as: ClientId): void {
  byApplicationPassword(evidence);
  evidence.site.as = as;
  // Who writes is looked at before, which a replay does not do.
  evidence.site.read_only = true;
  withoutDraft(evidence);
  answer(evidence, 'as-client', 200, [{ id: 1 }]);
}

const refused = nginxPage('403 Forbidden');
const states = { token: 'skipped', validate: 'fail', draft: 'skipped' };
const guarded = error('rest_cannot_access', 401);

/** What a client meets that ours does not. */
export const clients: Mutation[] = [
  {
    cause: 'client-user-agent-refused',
    title: 'the name of n8n, and not ours',
    states,
    change(evidence) {
      inName(evidence, 'n8n');
      answer(evidence, 'as-client', 403, refused);
      answer(evidence, 'as-client-twin', 200, [{ id: 1 }]);
      answer(evidence, 'as-client-anonymous', 403, refused);
    },
  },
  {
    cause: 'client-user-agent-refused',
    title: 'the same once, where the name alone is let in',
    states,
    told: ['client-user-agent-refused likely'],
    change(evidence) {
      inName(evidence, 'n8n');
      answer(evidence, 'as-client', 403, refused);
      answer(evidence, 'as-client-twin', 200, [{ id: 1 }]);
      answer(evidence, 'as-client-anonymous', 200, []);
    },
  },
  {
    cause: 'client-user-agent-refused',
    title: 'the same without a login',
    states: { ...states, header: 'skipped', secret: 'skipped' },
    told: ['client-user-agent-refused likely'],
    change(evidence) {
      inName(evidence, 'zapier');
      anonymous(evidence);
      for (const probe of ['introspect', 'as-client', 'me'] as const) delete evidence.exchanges[probe];
      answer(evidence, 'as-client-anonymous', 403, refused);
    },
  },
  {
    cause: 'users-guarded',
    title: 'n8n tests its credentials where users are refused',
    states,
    change(evidence) {
      inName(evidence, 'n8n');
      answer(evidence, 'as-client', 401, guarded);
      answer(evidence, 'as-client-twin', 401, guarded);
    },
  },
];
