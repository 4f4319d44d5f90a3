import { keepForClient } from '../../evidence/clients/kept.ts';
import { testRequest } from '../as-client.ts';
import type { Probe } from '../probe.ts';

export const asClient: Probe = {
  id: 'as-client',
  order: 142,
  sends: 'the request with which the client that was named tests its credentials, as it sends it',
  tells: 'whether the site answers that client as it answers ours',
  expects: '200 with JSON',
  uses: 'token',
  inName: 'any',
  request: testRequest,
  keep: keepForClient,
};
