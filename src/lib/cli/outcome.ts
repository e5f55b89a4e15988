/** What a shell learns: all is well; the story has faults; the command itself could not be done as it was given. */
export type ExitCode = 0 | 1 | 2;

export const succeeded = 0;
export const faulty = 1;
export const wrongly = 2;

/** Why a command cannot be done, in words that say what to do: no stack is shown. */
export class Advice extends Error {}
