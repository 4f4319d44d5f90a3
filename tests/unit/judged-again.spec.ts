import { expect, test } from '@playwright/test';
import { Secrets } from '../../http/secrets.ts';
import { Seen } from '../../visit/seen.ts';
import { judged } from './support/evidence.ts';
import { mutated, mutations } from './support/mutations/index.ts';

// What is said of a visit is said of its saved evidence: nothing that judging needs is masked away, whatever the password.

/** Each shares eight characters or more with what WordPress or a plugin says. */
const passwords = [
  'not the password',
  'incorrect_password',
  'Password1234',
  'the username admin',
  'Lost your password?',
  'signature verification',
];

for (const password of passwords)
  test(`a saved visit says what the visit said, with the password ${password}`, () => {
    const different = mutations.flatMap((mutation) => {
      const live = mutated(mutation);
      const secrets = new Secrets();
      secrets.addOrdinary(live.site.url);
      secrets.addBasic('admin', password);
      const kept = new Seen(mutated(mutation), secrets).kept();
      const [said, again] = [live, kept].map((one) => JSON.stringify(judged(one)));
      return said === again ? [] : [`${mutation.cause}, ${mutation.title}: ${said} became ${again}`];
    });
    expect(different).toEqual([]);
  });
