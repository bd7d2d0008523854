/** Something in the arguments or the input that the person can put right; the command ends with code 2. */
export class UsageError extends Error {
  readonly exitCode = 2;
}
