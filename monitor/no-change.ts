/** What is printed where nothing did. */
export const NO_CHANGE = ' Nothing changed since the last run.\n';
