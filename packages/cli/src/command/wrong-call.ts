/** A call of the program that cannot be carried out; its message is ready for print. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}
