import { without } from '../edits.ts';
import { headerPassed } from '../evaluate/header.ts';
import type { Rule } from '../rule.ts';

export const authorizationEmptied: Rule = {
  id: 'authorization-emptied',
  find: ({ source, runs }) =>
    runs.flatMap(({ outcome }) => {
      const passed = headerPassed(outcome);
      if (passed.kind !== 'no' || passed.by !== 'emptied') return [];
      const value = passed.at.args[1];
      return [
        {
          at: passed.at.at,
          severity: 'error',
          says: 'This puts something else in the place of the Authorization header, so WordPress never sees the token.',
          step: 'Write $http_authorization as its value.',
          edits: value
            ? [{ start: value.start, end: value.end, text: '$http_authorization' }]
            : [without(source, passed.at)],
        },
      ];
    }),
};

export const requestHeadersOff: Rule = {
  id: 'request-headers-off',
  find: ({ source, runs }) =>
    runs.flatMap(({ outcome }) => {
      const passed = headerPassed(outcome);
      if (passed.kind !== 'no' || passed.by !== 'not-passed') return [];
      return [
        {
          at: passed.at.at,
          severity: 'error',
          says: 'No header of the client is passed on: neither the token nor the type of the body arrives.',
          step: 'Remove this line.',
          edits: [without(source, passed.at)],
        },
      ];
    }),
};
