import { indexAt, optionalRoot } from '../rest-index.ts';

export const announcedIndex = indexAt({
  id: 'announced-index',
  order: 80,
  sends: 'GET the REST root that WordPress or a redirect announces',
  tells: 'whether the API has moved to another address',
  expects: 'the REST index as JSON',
  rootOf: ({ evidence }) => optionalRoot(evidence.rootElsewhere()),
});
