/** Begins the title of every draft we write, so that one left behind can be found. */
export const DRAFT_MARKER = 'wp-rest-doctor test draft';

/** `mark` is what makes the title that of one visit. */
export const titleOf = (mark: string) => `${DRAFT_MARKER} ${mark}, safe to delete`;

const ownTitle = new RegExp(`^${titleOf('\\w+')}$`);

/** Word for word one of ours: nobody gives such a title to a draft that is to be kept. */
export function isOwnTitle(title: string): boolean {
  return ownTitle.test(title);
}
