/** By these an issue of ours is found again. */
export const LABEL = 'wp-rest-doctor';

/** Nothing that is shown; the first line of the body. */
export const MARKER = '<!-- wp-rest-doctor: by this line the issue is found again -->';
