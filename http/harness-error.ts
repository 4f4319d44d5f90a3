/** This program, its configuration or its caller is at fault: never a fact about the site. */
export class HarnessError extends Error {
  override readonly name = 'HarnessError';
}
