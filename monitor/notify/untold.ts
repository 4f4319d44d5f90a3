/** Why a receiver was not told: sentences for a person, without an address or a secret. */
export class Untold extends Error {
  override readonly name = 'Untold';
}
