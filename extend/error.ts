/** What an extension got wrong, in words for whoever writes it. */
export class ExtensionError extends Error {
  override name = 'ExtensionError';
}
