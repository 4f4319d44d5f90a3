import { indexAt, optionalRoot } from '../rest-index.ts';

export const redirectedIndex = indexAt({
  id: 'redirected-index',
  order: 40,
  sends: 'GET the address the index redirects to',
  tells: 'whether the site answers under https, with or without www',
  expects: 'the REST index as JSON',
  rootOf: ({ evidence }) => optionalRoot(evidence.redirectedRoot()),
});
